package nl.participatieketen.httpedge;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.channel.socket.DuplexChannel;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import io.netty.util.concurrent.Future;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Stands behind the decoder of one connection. After a request that breaks a rule nothing more is
 * read from that connection: where the next one would begin is no longer sure.
 */
final class RequestGate extends ChannelDuplexHandler {

  private static final int LINGER_SECONDS = 2;

  private boolean refused;
  private int unanswered;

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    switch (message) {
      case Object more when refused -> ReferenceCountUtil.release(more);
      case HttpRequest request -> {
        unanswered++;
        Optional<Refusal> refusal = RequestRules.judge(request);
        refusal.ifPresentOrElse(
            reason -> refuse(context, request, reason), () -> context.fireChannelRead(message));
      }
      case HttpContent content when content.decoderResult().isFailure() -> {
        refused = true;
        content.release();
        if (unanswered == 0) {
          close(context, context.newPromise());
        } else {
          context.fireExceptionCaught(new BrokenBodyException());
        }
      }
      default -> context.fireChannelRead(message);
    }
  }

  private void refuse(ChannelHandlerContext context, HttpRequest request, Refusal reason) {
    refused = true;
    HttpRequest instead = RefusedRequest.of(request, reason);
    ReferenceCountUtil.release(request);
    context.fireChannelRead(instead);
    context.fireChannelRead(LastHttpContent.EMPTY_LAST_CONTENT);
  }

  /** The rest of a broken body never comes, so with the last answer the connection ends. */
  @Override
  @SuppressWarnings("FutureReturnValueIgnored")
  public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
    if (refused && unanswered == 1 && message instanceof HttpResponse answer) {
      answer.headers().set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
    }
    if (!endsAnswer(message)) {
      context.write(message, promise);
      return;
    }
    unanswered--;
    ChannelPromise written = promise.unvoid();
    context.write(message, written);
    if (refused && unanswered == 0) {
      written.addListener(done -> close(context, context.newPromise()));
    }
  }

  private static boolean endsAnswer(Object message) {
    return message instanceof LastHttpContent
        && !(message instanceof HttpResponse response
            && response.status().codeClass() == HttpStatusClass.INFORMATIONAL);
  }

  /**
   * Closes only our half at first. To close with bytes unread resets a connection, and the answer
   * may be lost with it. Whether a step fails doesn't matter: the end closes all.
   */
  @Override
  @SuppressWarnings("FutureReturnValueIgnored")
  public void close(ChannelHandlerContext context, ChannelPromise promise) {
    if (!refused || !(context.channel() instanceof DuplexChannel channel) || !channel.isActive()) {
      context.close(promise);
      return;
    }
    channel.shutdownOutput();
    channel.config().setAutoRead(true);
    Future<?> end =
        context.executor().schedule((Runnable) context::close, LINGER_SECONDS, TimeUnit.SECONDS);
    channel
        .closeFuture()
        .addListener(
            closed -> {
              end.cancel(false);
              promise.trySuccess();
            });
  }
}
