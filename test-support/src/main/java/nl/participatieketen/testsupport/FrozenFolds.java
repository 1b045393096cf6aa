package nl.participatieketen.testsupport;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Holds that what was stored folds to the state to which it folded then. Per kind of stream and per
 * version there is a file with streams of stored events, each with its state:
 *
 * <pre>src/test/resources/gevouwen/0.1.0/traject.json</pre>
 *
 * <p>The files of a released version stay for ever, and their events are never touched. A new
 * stream is added by hand, to the files of the version to come, without {@code stand}; {@code
 * -Dvouwen.schrijf=true} folds it and adds that. What is there it leaves alone. A state that is
 * built otherwise while it means the same (a component moved or renamed) is written anew by {@code
 * -Dvouwen.schrijf=opnieuw}, and the difference is what a reviewer reads. Either ends in a failure,
 * so that no build keeps it on.
 *
 * <p>What is null or empty in a state is not written: a component that is empty for everything
 * stored so far changes no file.
 */
public final class FrozenFolds {

  static final String SWITCH = "vouwen.schrijf";

  private static final String STREAM_KIND = "nl.participatieketen.eventstore.StreamKind";

  /** What the switch says. */
  enum Writing {
    NOTHING,
    MISSING,
    ALL;

    static Writing asked(@Nullable String value) {
      return switch (value) {
        case null -> NOTHING;
        case "true" -> MISSING;
        case "opnieuw" -> ALL;
        default -> throw new IllegalArgumentException("-D" + SWITCH + " is true or opnieuw");
      };
    }
  }

  private final Path folder;
  private final Writing writing;
  private final List<FrozenKind<?, ?>> kinds;

  FrozenFolds(Path folder, Writing writing, List<FrozenKind<?, ?>> kinds) {
    this.folder = folder;
    this.writing = writing;
    this.kinds = List.copyOf(kinds);
  }

  /** The kinds of streams of the module whose test calls this. */
  public static FrozenFolds of(FrozenKind<?, ?>... kinds) {
    return new FrozenFolds(
        Path.of("src/test/resources/gevouwen"),
        Writing.asked(System.getProperty(SWITCH)),
        List.of(kinds));
  }

  /** Fails where a stream folds to another state than it did, or has none written yet. */
  public void verifyStates() {
    List<String> differences = new ArrayList<>();
    List<Path> written = new ArrayList<>();
    for (FrozenKind<?, ?> kind : kinds) {
      for (FrozenFile file : files(kind)) {
        FrozenFile asked = file.map(stream -> asked(kind, stream));
        if (!asked.equals(file)) {
          asked.write();
          written.add(file.path());
        }
        differences.addAll(differences(asked, kind));
      }
    }
    assertThat(differences).as("folds that changed").isEmpty();
    assertThat(written)
        .as("written; now look at the difference, and run without -D" + SWITCH)
        .isEmpty();
  }

  /** Fails where a stored name, or a whole kind of stream under a package, is in no file. */
  public void verifyComplete(String rootPackage) {
    assertThat(kinds.stream().map(kind -> kind.decider().getName()))
        .as("kinds of streams that are frozen")
        .containsExactlyInAnyOrderElementsOf(deciders(rootPackage));
    verifyNames();
  }

  void verifyNames() {
    assertThat(FrozenFile.names(folder))
        .as("kinds of streams that have a file")
        .isEqualTo(kinds.stream().map(FrozenKind::name).collect(toCollection(TreeSet::new)));
    for (FrozenKind<?, ?> kind : kinds) {
      Set<String> frozen =
          files(kind).stream()
              .flatMap(file -> file.streams().stream())
              .flatMap(stream -> stream.types().stream())
              .collect(toSet());
      assertThat(frozen)
          .as("stored names of %s that are in a frozen stream", kind.name())
          .containsExactlyInAnyOrderElementsOf(kind.events().keySet());
    }
  }

  /** Fails where an event would be stored with a constant under the name that it has in Java. */
  public void verifyNoConstantIsStoredUnderItsName() {
    assertThat(kinds.stream().flatMap(kind -> StoredConstants.unnamed(kind.events().values())))
        .as("constants that are stored under their name")
        .isEmpty();
  }

  private List<FrozenFile> files(FrozenKind<?, ?> kind) {
    return FrozenFile.read(folder, kind.name());
  }

  private FrozenFile.Stream asked(FrozenKind<?, ?> kind, FrozenFile.Stream stream) {
    return switch (writing) {
      case NOTHING -> stream;
      case MISSING -> stream.state() == null ? stream.with(kind.fold(stream.events())) : stream;
      case ALL -> stream.with(kind.fold(stream.events()));
    };
  }

  private static List<String> differences(FrozenFile file, FrozenKind<?, ?> kind) {
    return file.streams().stream()
        .flatMap(
            stream -> {
              JsonNode frozen = stream.state();
              List<String> found =
                  frozen == null
                      ? List.of("has no state yet: fold it with -D" + SWITCH + "=true")
                      : Difference.between(frozen, kind.fold(stream.events()));
              return found.stream()
                  .map(line -> "%s, %s: %s".formatted(file.path(), stream.name(), line));
            })
        .toList();
  }

  /** A class that only adds decisions to a kind folds as that kind does. */
  private static boolean folds(JavaClass type) {
    return type.getMethods().stream().anyMatch(method -> method.getName().equals("evolve"));
  }

  private static Set<String> deciders(String rootPackage) {
    return Bouwregels.klassen(rootPackage).stream()
        .filter(type -> type.isAssignableTo(STREAM_KIND))
        .filter(type -> !type.isInterface())
        .filter(FrozenFolds::folds)
        .map(JavaClass::getName)
        .collect(toSet());
  }
}
