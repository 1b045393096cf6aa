package nl.participatieketen.keten.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import nl.participatieketen.werkwijze.Organisaties;
import nl.participatieketen.werkwijze.Werkwijzen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class SystemAccessTest {

  @TempDir private Path folder;

  @Test
  void elke_organisatie_krijgt_een_eigen_systeem_bij_de_uitgever() throws IOException {
    Organisaties organisaties =
        Organisaties.laad(Optional.empty(), Werkwijzen.laad(Optional.empty()));
    Path file = folder.resolve("systeemtoegang.yaml");
    Files.writeString(file, "van een vorige keer");

    SystemAccess.write(file, organisaties, "geheim van de demo");

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    JsonNode access =
        new YAMLMapper().readTree(Files.readString(file)).at("/keten/overdracht/toegang");
    assertThat(access.size()).isEqualTo(organisaties.alle().size());
    assertThat(access.at("/gemeente-voorbeeld/client").asString())
        .isEqualTo("systeem@gemeente-voorbeeld");
    assertThat(access.at("/gemeente-voorbeeld/geheim").asString()).isEqualTo("geheim van de demo");
  }
}
