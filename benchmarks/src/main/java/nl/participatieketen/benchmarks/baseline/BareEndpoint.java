package nl.participatieketen.benchmarks.baseline;

import com.mongodb.WriteConcern;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.util.Map;
import org.bson.Document;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.codec.autoconfigure.CodecsAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.reactor.netty.autoconfigure.NettyReactiveWebServerAutoConfiguration;
import org.springframework.boot.webflux.autoconfigure.HttpHandlerAutoConfiguration;
import org.springframework.boot.webflux.autoconfigure.WebFluxAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * What any service has to do at least: read JSON, insert one document, answer JSON. It has no
 * identity, rules, encryption, idempotence or publishing.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({
  CodecsAutoConfiguration.class,
  JacksonAutoConfiguration.class,
  HttpHandlerAutoConfiguration.class,
  NettyReactiveWebServerAutoConfiguration.class,
  WebFluxAutoConfiguration.class
})
@Import({BareController.class, TokenConfiguration.class})
public class BareEndpoint {

  @Bean(destroyMethod = "close")
  MongoClient mongo() {
    return MongoClients.create(System.getenv("KETEN_MONGO_URI"));
  }

  @Bean
  MongoCollection<Document> documents(MongoClient mongo) {
    return mongo
        .getDatabase("maatlat")
        .withWriteConcern(WriteConcern.MAJORITY)
        .getCollection("documenten");
  }

  public static void main(String[] arguments) {
    SpringApplication application = new SpringApplication(BareEndpoint.class);
    application.setDefaultProperties(
        Map.of(
            "server.address", "127.0.0.1",
            "spring.main.banner-mode", "off",
            "logging.level.root", "WARN"));
    application.run(arguments);
  }
}
