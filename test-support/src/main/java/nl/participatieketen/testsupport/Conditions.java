package nl.participatieketen.testsupport;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;

/** Conditions that ArchUnit doesn't bring. */
final class Conditions {

  private static final Set<String> GIVEN =
      Set.of("equals", "hashCode", "toString", "values", "valueOf", "$values");

  private Conditions() {}

  static ArchCondition<JavaClass> liveInANullMarkedPackage() {
    return new ArchCondition<>("live in a package whose package-info is @NullMarked") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean marked =
            type.getPackage()
                .tryGetPackageInfo()
                .map(info -> info.isAnnotatedWith(NullMarked.class))
                .orElse(false);
        events.add(
            new SimpleConditionEvent(
                type, marked, "%s: %s".formatted(type.getPackageName(), type.getName())));
      }
    };
  }

  /** Each of these names is of one of the classes, or of a package that one lies in. */
  static ArchCondition<JavaClass> answerTo(Set<String> names) {
    Set<String> unanswered = new TreeSet<>(names);
    return new ArchCondition<>("answer to " + names) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        unanswered.removeIf(name -> Access.isIn(Set.of(name), type));
      }

      @Override
      public void finish(ConditionEvents events) {
        unanswered.forEach(
            name -> events.add(SimpleConditionEvent.violated(name, "nothing is called " + name)));
      }
    };
  }

  /** Neither its type nor what that is made of lies in one of these packages. */
  static ArchCondition<JavaField> involveNothingOf(Set<String> packages) {
    return new ArchCondition<>("involve nothing of " + packages) {
      @Override
      public void check(JavaField field, ConditionEvents events) {
        field.getType().getAllInvolvedRawTypes().stream()
            .filter(type -> packages.contains(type.getPackageName()))
            .forEach(
                type ->
                    events.add(
                        SimpleConditionEvent.violated(
                            field, field.getFullName() + " shows " + type.getName())));
      }
    };
  }

  static ArchCondition<JavaClass> beUsedFromAnotherPackage() {
    return new ArchCondition<>("be used from another package") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean used =
            type.getPackage().getClasses().stream()
                .filter(part -> Access.outermost(part).equals(type))
                .flatMap(part -> part.getDirectDependenciesToSelf().stream())
                .anyMatch(
                    use -> !use.getOriginClass().getPackageName().equals(type.getPackageName()));
        events.add(
            new SimpleConditionEvent(
                type, used, type.getName() + " is public for its own package only"));
      }
    };
  }

  /** A record, enum or interface whose only methods hand out its components. */
  static ArchCondition<JavaClass> haveNoBehaviour() {
    return new ArchCondition<>("have no behaviour") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        if (!type.isRecord() && !type.isEnum() && !type.isInterface()) {
          events.add(SimpleConditionEvent.violated(type, type.getName() + " is a class"));
        }
        type.getMethods().forEach(method -> checkMethod(method, events));
      }
    };
  }

  private static void checkMethod(JavaMethod method, ConditionEvents events) {
    boolean component =
        method.getRawParameterTypes().isEmpty()
            && componentsOf(method.getOwner()).contains(method.getName());
    boolean signature = method.getModifiers().contains(JavaModifier.ABSTRACT);
    events.add(
        new SimpleConditionEvent(
            method,
            component || signature || GIVEN.contains(method.getName()),
            method.getFullName() + " is behaviour"));
  }

  private static Set<String> componentsOf(JavaClass type) {
    return type.getFields().stream()
        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
        .map(JavaField::getName)
        .collect(Collectors.toSet());
  }
}
