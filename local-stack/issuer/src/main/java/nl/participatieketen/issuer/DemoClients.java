package nl.participatieketen.issuer;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;

/**
 * The demo people as clients; unlike those of the library's own repository they may share a secret.
 *
 * @param byClientId gives {@code null} for who isn't one of them
 */
record DemoClients(Function<String, @Nullable RegisteredClient> byClientId)
    implements RegisteredClientRepository {

  @Override
  public void save(RegisteredClient client) {
    throw new UnsupportedOperationException("the demo people are fixed");
  }

  @Override
  public @Nullable RegisteredClient findById(String id) {
    return byClientId.apply(id);
  }

  @Override
  public @Nullable RegisteredClient findByClientId(String clientId) {
    return byClientId.apply(clientId);
  }
}
