package nl.participatieketen.benchmarks.baseline;

import com.mongodb.reactivestreams.client.MongoCollection;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class BareController {

  /** Makes the document about as large as a stream of one commit. */
  private static final String PADDING = "x".repeat(400);

  private final MongoCollection<Document> documents;

  BareController(MongoCollection<Document> documents) {
    this.documents = documents;
  }

  @PostMapping({"/kaal", "/met-token"})
  @ResponseStatus(HttpStatus.CREATED)
  Mono<Map<String, Object>> insert(@RequestBody Map<String, Object> content) {
    String id = UUID.randomUUID().toString();
    Document document = new Document("_id", id).append("inhoud", content).append("rest", PADDING);
    return Mono.from(documents.insertOne(document)).thenReturn(Map.of("id", id, "inhoud", content));
  }
}
