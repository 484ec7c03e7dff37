package org.sharedpen.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Records of two doors with one simple name are one schema in the contract: they must be alike, or one shows the other's fields. */
class NamesInTheContractTest {
    private static final String DOORS = "org.sharedpen.query";

    @Test
    void one_name_stands_for_one_shape() {
        Map<String, Map<Class<?>, List<String>>> shapes = new TreeMap<>();
        Set<Class<?>> seen = new HashSet<>();
        doors().forEach(door -> Stream.of(door.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(GetMapping.class))
                .forEach(method -> collect(method.getGenericReturnType(), seen)));
        assertThat(seen).hasSizeGreaterThan(50);
        for (Class<?> type : seen) {
            shapes.computeIfAbsent(type.getSimpleName(), name -> new HashMap<>())
                    .put(
                            type,
                            Stream.of(type.getRecordComponents())
                                    .map(RecordComponent::getName)
                                    .toList());
        }
        shapes.forEach((name, classes) -> assertThat(new HashSet<>(classes.values()))
                .as(name + " " + classes.keySet())
                .hasSize(1));
    }

    private static Stream<Class<?>> doors() {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(RestController.class));
        return scanner.findCandidateComponents(DOORS).stream().map(bean -> {
            try {
                return Class.forName(bean.getBeanClassName());
            } catch (ClassNotFoundException gone) {
                throw new IllegalStateException(gone);
            }
        });
    }

    private static void collect(Type type, Set<Class<?>> seen) {
        if (type instanceof ParameterizedType generic) {
            for (Type argument : generic.getActualTypeArguments()) {
                collect(argument, seen);
            }
        } else if (type instanceof Class<?> one
                && one.isRecord()
                && one.getName().startsWith(DOORS)
                && seen.add(one)) {
            for (RecordComponent component : one.getRecordComponents()) {
                collect(component.getGenericType(), seen);
            }
        }
    }
}
