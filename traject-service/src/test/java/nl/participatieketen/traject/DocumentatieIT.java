package nl.participatieketen.traject;

import java.io.IOException;
import java.util.Objects;
import nl.participatieketen.testsupport.ApiDocument;
import org.junit.jupiter.api.Test;

class DocumentatieIT extends DienstTest {

  @Test
  void het_openapi_document_is_openbaar_en_volgt_de_design_rules() throws IOException {
    String document =
        web.get()
            .uri("/v1/openapi.json")
            .exchange()
            .expectStatus()
            .isOk()
            .expectHeader()
            .valueEquals("Access-Control-Allow-Origin", "*")
            .expectBody(String.class)
            .returnResult()
            .getResponseBody();
    ApiDocument.van("traject", Objects.requireNonNull(document)).volgtDeDesignRules();
  }
}
