package nl.participatieketen.werkgever.bevoegdheid;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Every door of the service, as its controllers say. */
public final class Deuren {

  private Deuren() {}

  /**
   * @param pad with {@code {id}} where it is about one
   */
  public record Deur(String methode, String pad, Handeling handeling) {

    @Override
    public String toString() {
      return methode + " " + pad;
    }
  }

  public static List<Deur> alle() {
    var zoeker = new ClassPathScanningCandidateComponentProvider(false);
    zoeker.addIncludeFilter(new AnnotationTypeFilter(RestController.class));
    return zoeker.findCandidateComponents("nl.participatieketen.werkgever").stream()
        .map(
            gevonden ->
                ClassUtils.resolveClassName(String.valueOf(gevonden.getBeanClassName()), null))
        .flatMap(Deuren::van)
        .toList();
  }

  private static Stream<Deur> van(Class<?> controller) {
    var gedeeld = AnnotatedElementUtils.findMergedAnnotation(controller, RequestMapping.class);
    String begin = gedeeld == null ? "" : gedeeld.path()[0];
    return Arrays.stream(controller.getDeclaredMethods())
        .filter(methode -> AnnotatedElementUtils.hasAnnotation(methode, RequestMapping.class))
        .map(
            methode -> {
              var eigen = AnnotatedElementUtils.findMergedAnnotation(methode, RequestMapping.class);
              var mag = methode.getAnnotation(Mag.class);
              if (eigen == null || mag == null) {
                throw new AssertionError(methode + " says not who may");
              }
              String rest = eigen.path().length == 0 ? "" : eigen.path()[0];
              return new Deur(eigen.method()[0].name(), begin + rest, mag.value());
            });
  }
}
