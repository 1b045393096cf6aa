package nl.participatieketen.testsupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceLiteralsTest {

  @TempDir Path folder;

  @Test
  void finds_what_stands_between_quotes() throws IOException {
    Files.writeString(
        folder.resolve("A.java"), "class A { String a = \"leiden\"; String b = \"a\\\"b\"; }");
    Files.writeString(folder.resolve("a.txt"), "\"not this\"");

    assertThat(SourceLiterals.in(folder)).containsOnlyKeys("leiden", "a\\\"b");
  }

  @Test
  void a_folder_without_code_is_a_mistake() {
    assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> SourceLiterals.in(folder));
  }
}
