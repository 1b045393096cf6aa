package nl.participatieketen.keten.command;

import nl.participatieketen.keten.Progress;
import nl.participatieketen.keten.layout.Part;
import nl.participatieketen.keten.layout.Settings;
import nl.participatieketen.keten.layout.Workspace;

/** Where to look and what to try, once everything runs. */
final class Welcome {

  private Welcome() {}

  static void print(Progress progress, Settings settings, Workspace workspace) {
    progress.say(
        """

        Kijk hier
          Documentatie      %s/docs
          Gezondheid        %s/actuator/health
          Uitgever          %s
          Kafka             %s
          Opslag            %s
          Logs              %s

        Probeer dit
          ./keten scenario jan                Jan gaat van aanmelding naar werk
          ./keten scenario jan-teruggemeld    en een andere Jan eerst terug
          ./keten events --volg               wat de diensten elkaar vertellen
          ./keten token --rol klantmanager --organisatie gemeente-voorbeeld
          ./keten status
          ./keten stop"""
            .formatted(
                settings.address(Part.GATEWAY),
                settings.address(Part.GATEWAY),
                settings.address(Part.ISSUER),
                settings.bootstrapServers(),
                settings.mongoUri().isEmpty()
                    ? settings.storeAddress()
                    : "elders (KETEN_MONGO_URI)",
                workspace.home().resolve("logs")));
  }
}
