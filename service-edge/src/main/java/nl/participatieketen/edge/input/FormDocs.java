package nl.participatieketen.edge.input;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.lang.annotation.Annotation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.ParameterCustomizer;
import org.springdoc.core.customizers.PropertyCustomizer;
import org.springframework.core.MethodParameter;

/** Tells in the OpenAPI document what the constraints of this package hold input to. */
final class FormDocs implements PropertyCustomizer, ParameterCustomizer {

  @Override
  public Schema<?> customize(Schema property, AnnotatedType type) {
    Annotation[] annotations = type.getCtxAnnotations();
    if (annotations != null) {
      describe(property, List.of(annotations));
    }
    return property;
  }

  @Override
  public @Nullable Parameter customize(@Nullable Parameter parameter, MethodParameter method) {
    if (parameter != null && parameter.getSchema() != null) {
      describe(parameter.getSchema(), List.of(method.getParameterAnnotations()));
    }
    return parameter;
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static void describe(Schema schema, List<Annotation> annotations) {
    for (Annotation annotation : annotations) {
      switch (annotation) {
        case Code code -> schema.pattern(Forms.CODE);
        case Medewerker medewerker -> schema.pattern(Forms.MEDEWERKER);
        case Bsn bsn -> schema.pattern(Forms.BSN);
        case Naam naam -> schema.minLength(1).maxLength(naam.max());
        case Regel regel -> schema.minLength(1).maxLength(regel.max());
        case Tekst tekst -> schema.minLength(tekst.min()).maxLength(tekst.max());
        case Telefoon telefoon -> schema.minLength(8).maxLength(30);
        case OneOf oneOf -> schema.setEnum(OneOf.Check.codes(oneOf));
        default -> {}
      }
    }
  }
}
