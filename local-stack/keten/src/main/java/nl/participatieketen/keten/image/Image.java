package nl.participatieketen.keten.image;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Something that can be started: unpacked in a folder of its own, which never changes.
 *
 * @param id tells one build from another
 * @param classPath names within the folder
 */
public record Image(String id, Path folder, List<String> classPath, String mainClass) {

  private static final String CACHE = "app.aot";

  public Image {
    classPath = List.copyOf(classPath);
  }

  /** What the JVM learnt in a trial run; absent when that failed, and then a start takes longer. */
  Path cache() {
    return folder.resolve(CACHE);
  }

  /** The command that starts it from its folder. */
  public List<String> command(List<String> jvmOptions) {
    List<String> options = new ArrayList<>(jvmOptions);
    if (Files.exists(cache())) {
      options.add("-XX:AOTCache=" + CACHE);
    }
    return java(options);
  }

  List<String> trialCommand(List<String> jvmOptions) {
    List<String> options = new ArrayList<>(jvmOptions);
    options.add("-XX:AOTCacheOutput=" + CACHE);
    return java(options);
  }

  private List<String> java(List<String> options) {
    List<String> command = new ArrayList<>();
    command.add(Jvm.java());
    command.addAll(options);
    command.addAll(List.of("-cp", String.join(":", classPath), mainClass));
    return command;
  }
}
