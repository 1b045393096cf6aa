package nl.participatieketen.issuer;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;

/** A fixed set of clients; unlike the library's own in memory, they may share a secret. */
final class DemoClients implements RegisteredClientRepository {

  private final Map<String, RegisteredClient> byClientId;

  DemoClients(Stream<RegisteredClient> clients) {
    byClientId = clients.collect(Collectors.toMap(RegisteredClient::getClientId, client -> client));
  }

  @Override
  public void save(RegisteredClient client) {
    throw new UnsupportedOperationException("the demo people are fixed");
  }

  @Override
  public @Nullable RegisteredClient findById(String id) {
    return findByClientId(id);
  }

  @Override
  public @Nullable RegisteredClient findByClientId(String clientId) {
    return byClientId.get(clientId);
  }
}
