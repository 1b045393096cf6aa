package nl.participatieketen.eventstore;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes an event again without its sensitive components.
 *
 * @param components in order; {@code null} for a sensitive one
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record OpenForm(Constructor<?> constructor, @Nullable Method[] components) {

  static OpenForm of(Class<?> event, List<String> sensitive) {
    RecordComponent[] components = event.getRecordComponents();
    try {
      Constructor<?> constructor =
          event.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
      constructor.setAccessible(true);
      @Nullable Method[] open = new Method[components.length];
      for (int i = 0; i < components.length; i++) {
        if (!sensitive.contains(components[i].getName())) {
          open[i] = components[i].getAccessor();
          open[i].setAccessible(true);
        }
      }
      return new OpenForm(constructor, open);
    } catch (NoSuchMethodException impossible) {
      throw new IllegalStateException("a record has its canonical constructor", impossible);
    }
  }

  Object of(Object event) {
    @Nullable Object[] values = new Object[components.length];
    try {
      for (int i = 0; i < components.length; i++) {
        Method component = components[i];
        values[i] = component == null ? null : component.invoke(event);
      }
      return constructor.newInstance(values);
    } catch (InvocationTargetException refused) {
      throw new IllegalStateException(
          "%s can't do without what is sensitive".formatted(event.getClass()), refused.getCause());
    } catch (IllegalAccessException | InstantiationException impossible) {
      throw new IllegalStateException("what is accessible can be called", impossible);
    }
  }
}
