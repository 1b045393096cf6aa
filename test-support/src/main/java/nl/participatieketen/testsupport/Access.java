package nl.participatieketen.testsupport;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Set;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/** Calls of methods and constructors, and references to them, that a rule looks for. */
final class Access {

  private static final Set<String> BLOCKING =
      Set.of("block", "blockOptional", "blockFirst", "blockLast", "toIterable", "toStream");

  private static final Set<String> IMPURE =
      Set.of("java.lang.System.nanoTime", "java.util.UUID.randomUUID", "java.lang.Math.random");

  private static final Set<String> OF_A_CONSTANT = Set.of("name", "toString", "valueOf");

  private static final Set<String> OF_A_CLASS =
      Set.of("getName", "getSimpleName", "getTypeName", "getCanonicalName");

  private Access() {}

  static ArchCondition<JavaClass> to(String what, Predicate<CodeUnitAccessTarget> target) {
    return new ArchCondition<>("reach for " + what) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (JavaCodeUnitAccess<?> access : type.getCodeUnitAccessesFromSelf()) {
          boolean found = target.test(access.getTarget()) && !isGenerated(access);
          events.add(new SimpleConditionEvent(access, found, access.getDescription()));
        }
      }
    };
  }

  /** What the compiler gives every enum. */
  private static boolean isGenerated(JavaCodeUnitAccess<?> access) {
    return access.getOriginOwner().isEnum() && access.getOrigin().getName().equals("valueOf");
  }

  static boolean readsTime(CodeUnitAccessTarget target) {
    String owner = target.getOwner().getName();
    return switch (target.getName()) {
      case "now" -> owner.startsWith("java.time.") && !takesClock(target);
      case "currentTimeMillis" -> owner.equals("java.lang.System");
      case "<init>" ->
          (owner.equals("java.util.Date") && target.getRawParameterTypes().isEmpty())
              || owner.equals("java.util.GregorianCalendar");
      case "getInstance" -> owner.equals("java.util.Calendar");
      default -> false;
    };
  }

  static boolean isImpure(CodeUnitAccessTarget target) {
    String owner = target.getOwner().getName();
    return readsTime(target)
        || takesClock(target)
        || owner.equals("java.time.Clock")
        || IMPURE.contains(owner + "." + target.getName())
        || target.getOwner().isAssignableTo(RandomGenerator.class);
  }

  /** A constant's or a class's own name, or the constant of a name. */
  static boolean derivesName(CodeUnitAccessTarget target) {
    return target.getOwner().isAssignableTo(Enum.class)
        ? OF_A_CONSTANT.contains(target.getName()) && !takesNumber(target)
        : target.getOwner().isEquivalentTo(Class.class) && OF_A_CLASS.contains(target.getName());
  }

  static boolean blocks(CodeUnitAccessTarget target) {
    return BLOCKING.contains(target.getName())
        && target.getOwner().getPackageName().startsWith("reactor.");
  }

  static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(Access::outermost).orElse(type);
  }

  /** Whether a class, or a package that it lies in, bears one of these names. */
  static boolean isIn(Set<String> names, JavaClass type) {
    String name = outermost(type).getName();
    return names.stream().anyMatch(other -> name.equals(other) || name.startsWith(other + "."));
  }

  static boolean readsPattern(CodeUnitAccessTarget target) {
    String owner = target.getOwner().getName();
    return switch (target.getName()) {
      case "compile" -> owner.equals("java.util.regex.Pattern");
      case "matches" -> owner.equals("java.lang.String") || owner.equals("java.util.regex.Pattern");
      default -> false;
    };
  }

  /** As {@code HttpStatus.valueOf(404)}, which asks for no name. */
  private static boolean takesNumber(CodeUnitAccessTarget target) {
    return target.getRawParameterTypes().stream().anyMatch(JavaClass::isPrimitive);
  }

  private static boolean takesClock(CodeUnitAccessTarget target) {
    return target.getRawParameterTypes().stream()
        .anyMatch(type -> type.isEquivalentTo(Clock.class));
  }
}
