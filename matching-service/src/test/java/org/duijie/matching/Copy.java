package org.duijie.matching;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;

/** For tests: a record again, with some of it changed. */
public final class Copy {
    private Copy() {}

    /**
     * @param changes new values by the names of the record's components
     * @throws IllegalArgumentException where the record has no component of such a name
     */
    public static <R extends Record> R of(R record, Map<String, ?> changes) {
        @SuppressWarnings("unchecked")
        Class<R> type = (Class<R>) record.getClass();
        RecordComponent[] components = type.getRecordComponents();
        changes.keySet().forEach(name -> {
            if (Arrays.stream(components)
                    .noneMatch(component -> component.getName().equals(name))) {
                throw new IllegalArgumentException(type.getSimpleName() + " has no " + name);
            }
        });
        try {
            Object[] values = new Object[components.length];
            for (int i = 0; i < values.length; i++) {
                String name = components[i].getName();
                values[i] = changes.containsKey(name)
                        ? changes.get(name)
                        : components[i].getAccessor().invoke(record);
            }
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type.getSimpleName() + " cannot be copied", e);
        }
    }
}
