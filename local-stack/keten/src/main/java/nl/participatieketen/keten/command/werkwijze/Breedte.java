package nl.participatieketen.keten.command.werkwijze;

import picocli.CommandLine.Option;

/** How wide a table may be. */
final class Breedte {

  @Option(
      names = "--breedte",
      paramLabel = "N",
      defaultValue = "${env:COLUMNS:-160}",
      description = "Hoe breed de tabel mag zijn; zonder dit zo breed als het venster, of 160.")
  private int kolommen = 160;

  int kolommen() {
    return kolommen;
  }
}
