package nl.participatieketen.keten.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortOwnerTest {

  @Test
  void wie_luistert_is_te_vinden() throws Exception {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      long own = ProcessHandle.current().pid();

      assertThat(PortOwner.of(socket.getLocalPort()).map(ProcessHandle::pid)).contains(own);
      assertThat(PortOwner.describe(socket.getLocalPort())).startsWith("proces " + own);
    }
  }

  @Test
  void waar_niemand_luistert_is_niemand() throws Exception {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }

    assertThat(PortOwner.of(port)).isEmpty();
  }
}
