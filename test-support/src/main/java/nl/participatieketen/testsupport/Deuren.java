package nl.participatieketen.testsupport;

import static java.util.Objects.requireNonNull;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Every door of a service, as its controllers say, with what its annotation {@code Mag} says is
 * done there. A door that says nothing of it is an error.
 */
public record Deuren<H extends Enum<H>>(List<Deur<H>> alle) {

  /**
   * @param pad with names in braces where it is about one
   */
  public record Deur<H>(String methode, String pad, H handeling) {

    @Override
    public String toString() {
      return methode + " " + pad;
    }
  }

  /**
   * @param mag the annotation of the service, whose value names what is done
   * @param handelingen what can be done
   */
  public static <H extends Enum<H>> Deuren<H> van(
      String root, Class<? extends Annotation> mag, Class<H> handelingen) {
    var zoeker = new ClassPathScanningCandidateComponentProvider(false);
    zoeker.addIncludeFilter(new AnnotationTypeFilter(RestController.class));
    return new Deuren<>(
        zoeker.findCandidateComponents(root).stream()
            .map(
                gevonden ->
                    ClassUtils.resolveClassName(String.valueOf(gevonden.getBeanClassName()), null))
            .flatMap(controller -> van(controller, mag, handelingen))
            .toList());
  }

  /** The one door where this is sent to. */
  public Deur<H> post(String pad) {
    return alle.stream()
        .filter(deur -> deur.methode().equals("POST") && deur.pad().equals(pad))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no door answers to " + pad));
  }

  private static <H extends Enum<H>> Stream<Deur<H>> van(
      Class<?> controller, Class<? extends Annotation> mag, Class<H> handelingen) {
    var gedeeld = AnnotatedElementUtils.findMergedAnnotation(controller, RequestMapping.class);
    String begin = gedeeld == null ? "" : gedeeld.path()[0];
    return Arrays.stream(controller.getDeclaredMethods())
        .filter(methode -> AnnotatedElementUtils.hasAnnotation(methode, RequestMapping.class))
        .map(methode -> van(methode, begin, handelingen, methode.getAnnotation(mag)));
  }

  private static <H extends Enum<H>> Deur<H> van(
      Method methode, String begin, Class<H> handelingen, @Nullable Annotation gezegd) {
    var eigen = AnnotatedElementUtils.findMergedAnnotation(methode, RequestMapping.class);
    if (eigen == null || gezegd == null) {
      throw new AssertionError(methode + " says not who may");
    }
    String rest = eigen.path().length == 0 ? "" : eigen.path()[0];
    H handeling = requireNonNull(handelingen.cast(AnnotationUtils.getValue(gezegd)));
    return new Deur<>(eigen.method()[0].name(), begin + rest, handeling);
  }
}
