package nl.participatieketen.httpedge;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.reactor.netty.NettyReactiveWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import reactor.netty.NettyPipeline;

/** Puts a gate in every connection of the server. */
@AutoConfiguration
public class HttpEdgeAutoConfiguration {

  @Bean
  WebServerFactoryCustomizer<NettyReactiveWebServerFactory> requestGate() {
    return factory ->
        factory.addServerCustomizers(
            server ->
                server.doOnChannelInit(
                    (observer, channel, address) ->
                        channel
                            .pipeline()
                            .addBefore(
                                NettyPipeline.HttpTrafficHandler,
                                RequestGate.class.getName(),
                                new RequestGate())));
  }
}
