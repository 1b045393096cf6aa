package nl.participatieketen.testsupport;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The fields of all that the doors of a service answer with: of every record that one returns or
 * says that it returns, and of those within. A list of them with a decision beside each is a list
 * that can be held complete.
 */
public final class AnswerFields {

  private static final String DOOR = "org.springframework.web.bind.annotation.RestController";

  private final String rootPackage;
  private final Set<Class<?>> seen = new HashSet<>();
  private final SortedSet<String> fields = new TreeSet<>();

  private AnswerFields(String rootPackage) {
    this.rootPackage = rootPackage;
  }

  /** Each as {@code Type.field}, a type within another one as {@code Outer.Type.field}. */
  public static SortedSet<String> of(String rootPackage) {
    var found = new AnswerFields(rootPackage);
    Bouwregels.klassen(rootPackage).stream()
        .filter(type -> type.isAnnotatedWith(DOOR))
        .map(JavaClass::reflect)
        .forEach(found::door);
    return found.fields;
  }

  /**
   * What was decided of each: a file with a line {@code Type.field;decision} for every field, and
   * comments that begin with {@code #}.
   */
  public static SortedMap<String, String> decisions(Path file) {
    SortedMap<String, String> decisions = new TreeMap<>();
    try {
      for (String line : Files.readAllLines(file)) {
        if (!line.isBlank() && !line.startsWith("#")) {
          int end = line.indexOf(';');
          decisions.put(line.substring(0, end), line.substring(end + 1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return decisions;
  }

  private void door(Class<?> door) {
    said(door);
    for (Method method : door.getDeclaredMethods()) {
      if (isOpen(method)) {
        visit(method.getGenericReturnType());
        said(method);
      }
    }
  }

  private static boolean isOpen(Method method) {
    return Stream.of(method.getAnnotations())
        .anyMatch(a -> a.annotationType().getSimpleName().endsWith("Mapping"));
  }

  /** What the annotations say that is answered; also those on an annotation of the service. */
  private void said(AnnotatedElement element) {
    for (Annotation annotation : element.getAnnotations()) {
      said(annotation);
      Stream.of(annotation.annotationType().getAnnotations()).forEach(this::said);
    }
  }

  private void said(Annotation annotation) {
    if (annotation.annotationType().getSimpleName().equals("ApiResponse")) {
      Object contents = value(annotation, "content");
      for (int i = 0; i < Array.getLength(contents); i++) {
        visit((Type) value(value(Array.get(contents, i), "schema"), "implementation"));
      }
    }
  }

  private static Object value(Object annotation, String name) {
    try {
      return ((Annotation) annotation).annotationType().getMethod(name).invoke(annotation);
    } catch (ReflectiveOperationException changed) {
      throw new IllegalStateException(changed);
    }
  }

  private void visit(Type type) {
    switch (type) {
      case Class<?> one -> visit(one);
      case ParameterizedType many -> {
        visit(many.getRawType());
        Stream.of(many.getActualTypeArguments()).forEach(this::visit);
      }
      case WildcardType some -> Stream.of(some.getUpperBounds()).forEach(this::visit);
      default -> {}
    }
  }

  private void visit(Class<?> type) {
    if (type.isArray()) {
      visit(type.getComponentType());
    } else if (type.getName().startsWith(rootPackage + ".") && seen.add(type)) {
      if (type.isSealed()) {
        Stream.of(type.getPermittedSubclasses()).forEach(this::visit);
      }
      if (type.isRecord()) {
        for (RecordComponent component : type.getRecordComponents()) {
          fields.add(name(type) + "." + component.getName());
          visit(component.getGenericType());
        }
      }
    }
  }

  private static String name(Class<?> type) {
    Class<?> outer = type.getDeclaringClass();
    return outer == null ? type.getSimpleName() : name(outer) + "." + type.getSimpleName();
  }
}
