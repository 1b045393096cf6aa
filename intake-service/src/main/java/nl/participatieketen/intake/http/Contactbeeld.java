package nl.participatieketen.intake.http;

import nl.participatieketen.intake.aanmelding.Contact;
import org.jspecify.annotations.Nullable;

/** How a deelnemer is reached, as it is shown. */
public record Contactbeeld(
    @Nullable String telefoon,
    @Nullable String email,
    @Nullable String adres,
    @Nullable String voorkeur) {

  public static @Nullable Contactbeeld van(@Nullable Contact contact) {
    return contact == null
        ? null
        : new Contactbeeld(
            contact.telefoon(), contact.email(), contact.adres(), contact.voorkeur());
  }
}
