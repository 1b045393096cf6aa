package nl.participatieketen.keten.command;

import java.util.Map;
import nl.participatieketen.keten.ExitCode;
import nl.participatieketen.keten.KetenException;
import nl.participatieketen.keten.layout.Part;
import nl.participatieketen.keten.layout.Settings;
import nl.participatieketen.keten.layout.Workspace;
import nl.participatieketen.keten.stack.Processes;

/** What every command works with. */
record Context(Workspace workspace, Map<String, String> environment) {

  Settings asked() {
    return Settings.from(environment);
  }

  /** The settings of the stack as it was started last. */
  Settings current() {
    return Settings.read(workspace.settings()).orElseGet(this::asked);
  }

  /** The settings of the stack that runs. */
  Settings running(Part... needed) {
    Settings settings = current();
    Processes processes = new Processes(workspace);
    for (Part part : needed) {
      if (settings.parts().contains(part) && !processes.runs(part)) {
        throw new KetenException(
            ExitCode.NOT_RUNNING,
            "%s draait niet. Start de keten met: ./keten start".formatted(part.title()));
      }
    }
    return settings;
  }
}
