package nl.participatieketen.edge.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BsnTest {

  @ParameterizedTest
  @CsvSource({
    "999993653, true",
    "999990019, true",
    "111222333, true",
    "123456782, true",
    "123456789, false",
    "000000000, false",
    "99999365, false",
    "9999936533, false",
    "99999365x, false",
    "٩99993653, false"
  })
  void alleen_negen_cijfers_die_aan_de_elfproef_voldoen(String bsn, boolean goed) {
    assertThat(Bsn.Elfproef.klopt(bsn)).isEqualTo(goed);
  }
}
