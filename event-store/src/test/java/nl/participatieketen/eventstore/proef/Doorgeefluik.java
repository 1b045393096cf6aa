package nl.participatieketen.eventstore.proef;

import com.mongodb.ConnectionString;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Stands between a client and a store, and breaks a connection when it is told to. */
public final class Doorgeefluik implements AutoCloseable {

  /** What had become of the command when its connection broke. */
  public enum Breuk {
    VOOR_UITVOERING,
    VOOR_ANTWOORD
  }

  private record Opzet(byte[] opdracht, Breuk breuk) {

    boolean herkent(byte[] bericht) {
      return new String(bericht, StandardCharsets.ISO_8859_1)
          .contains(new String(opdracht, StandardCharsets.ISO_8859_1));
    }
  }

  private final ServerSocket deur;
  private final int server;
  private final AtomicReference<@Nullable Opzet> opzet = new AtomicReference<>();
  private final AtomicInteger gebroken = new AtomicInteger();

  public Doorgeefluik(String uri) throws IOException {
    String host = List.copyOf(new ConnectionString(uri).getHosts()).getFirst();
    this.server = Integer.parseInt(host.substring(host.indexOf(':') + 1));
    this.deur = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::ontvang);
  }

  /** Where to connect to; the client asks nothing again by itself. */
  public String uri() {
    return "mongodb://127.0.0.1:%d/?retryWrites=false&retryReads=false"
        .formatted(deur.getLocalPort());
  }

  /** Breaks the connection over which the next such command comes, once. */
  public void breek(String opdracht, Breuk breuk) {
    opzet.set(new Opzet((opdracht + "\0").getBytes(StandardCharsets.ISO_8859_1), breuk));
  }

  public int gebroken() {
    return gebroken.get();
  }

  private void ontvang() {
    while (!deur.isClosed()) {
      try {
        Socket client = deur.accept();
        Thread.ofVirtual().start(() -> bedien(client));
      } catch (IOException gesloten) {
        return;
      }
    }
  }

  private void bedien(Socket client) {
    try (client;
        var naar = new Socket(InetAddress.getLoopbackAddress(), server)) {
      while (true) {
        byte[] vraag = bericht(client.getInputStream());
        Breuk breuk = neem(vraag);
        if (breuk == Breuk.VOOR_UITVOERING) {
          gebroken.incrementAndGet();
          return;
        }
        stuur(naar.getOutputStream(), vraag);
        byte[] antwoord = bericht(naar.getInputStream());
        if (breuk == Breuk.VOOR_ANTWOORD) {
          gebroken.incrementAndGet();
          return;
        }
        stuur(client.getOutputStream(), antwoord);
      }
    } catch (IOException weg) {
      // either side may leave at any time
    }
  }

  private @Nullable Breuk neem(byte[] vraag) {
    Opzet plan = opzet.get();
    return plan != null && plan.herkent(vraag) && opzet.compareAndSet(plan, null)
        ? plan.breuk()
        : null;
  }

  private static void stuur(OutputStream naar, byte[] bericht) throws IOException {
    naar.write(bericht);
    naar.flush();
  }

  /** One message: its first four bytes are its length, little-endian. */
  private static byte[] bericht(InputStream van) throws IOException {
    byte[] kop = van.readNBytes(4);
    if (kop.length < 4) {
      throw new IOException("closed");
    }
    int lengte = ByteBuffer.wrap(kop).order(ByteOrder.LITTLE_ENDIAN).getInt();
    byte[] bericht = Arrays.copyOf(kop, lengte);
    van.readNBytes(bericht, 4, lengte - 4);
    return bericht;
  }

  @Override
  public void close() throws IOException {
    deur.close();
  }
}
