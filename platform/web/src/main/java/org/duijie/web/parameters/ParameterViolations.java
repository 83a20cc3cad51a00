package org.duijie.web.parameters;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.duijie.records.problems.Problem;
import org.duijie.records.problems.ProblemCode;
import org.duijie.records.validation.CodeFormat;
import org.duijie.web.problems.ProblemResponses;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Parameters that can be read and are not allowed, as problems. */
class ParameterViolations {

    @ServerExceptionMapper
    Response notAllowed(ConstraintViolationException failure, HttpHeaders request) {
        return ProblemResponses.response(problem(failure), request);
    }

    /** The problem of the first parameter, by its path, that its constraints do not allow. */
    private static Problem problem(ConstraintViolationException failure) {
        return failure.getConstraintViolations().stream()
                .min(Comparator.comparing(
                        violation -> violation.getPropertyPath().toString()))
                .map(ParameterViolations::problem)
                .orElseGet(() -> Problem.of(ProblemCode.BAD_REQUEST));
    }

    private static Problem problem(ConstraintViolation<?> violation) {
        Object value = violation.getInvalidValue();
        return place(violation)
                .map(place -> Problem.of(
                        ProblemCode.BAD_PARAMETER,
                        name(place, violation),
                        value == null ? "" : value,
                        expected(place, violation)))
                .orElseGet(() -> Problem.of(ProblemCode.BAD_REQUEST));
    }

    /** What bears the constraint: a field of a bean of parameters, or a parameter of the operation itself. */
    private static Optional<AnnotatedElement> place(ConstraintViolation<?> violation) {
        Path.Node leaf = null;
        Path.ParameterNode parameter = null;
        for (Path.Node node : violation.getPropertyPath()) {
            leaf = node;
            parameter = node.getKind() == ElementKind.PARAMETER ? node.as(Path.ParameterNode.class) : parameter;
        }
        if (parameter != null && leaf.getKind() == ElementKind.PARAMETER) {
            int index = parameter.getParameterIndex();
            Path.MethodNode called =
                    violation.getPropertyPath().iterator().next().as(Path.MethodNode.class);
            return methods(violation.getRootBeanClass())
                    .filter(declared -> declared.getName().equals(called.getName()))
                    .filter(declared -> List.of(declared.getParameterTypes()).equals(called.getParameterTypes()))
                    .<AnnotatedElement>map(declared -> declared.getParameters()[index])
                    .filter(place -> place.getAnnotations().length > 0)
                    .findFirst();
        }
        String field = leaf == null ? "" : leaf.getName();
        return field(violation.getLeafBean().getClass(), field);
    }

    /** The nearest first: an operation may be inherited, and is replaced, without annotations, by a class that Quarkus makes. */
    private static Stream<Method> methods(Class<?> bean) {
        return Stream.<Class<?>>iterate(bean, Objects::nonNull, Class::getSuperclass)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()));
    }

    private static Optional<AnnotatedElement> field(Class<?> bean, String name) {
        if (bean == null) {
            return Optional.empty();
        }
        Optional<AnnotatedElement> own = Arrays.stream(bean.getDeclaredFields())
                .filter(field -> field.getName().equals(name))
                .<AnnotatedElement>map(field -> field)
                .findFirst();
        return own.isPresent() ? own : field(bean.getSuperclass(), name);
    }

    private static String name(AnnotatedElement place, ConstraintViolation<?> violation) {
        QueryParam query = place.getAnnotation(QueryParam.class);
        PathParam path = place.getAnnotation(PathParam.class);
        if (query != null) {
            return query.value();
        }
        return path == null ? violation.getPropertyPath().toString() : path.value();
    }

    private static String expected(AnnotatedElement place, ConstraintViolation<?> violation) {
        Annotation broken = violation.getConstraintDescriptor().getAnnotation();
        if (broken instanceof CodeFormat format) {
            return format.expected();
        }
        if (broken instanceof Size size) {
            return size.min() + "-" + size.max() + " characters";
        }
        Pattern pattern = place.getAnnotation(Pattern.class);
        if (pattern != null) {
            return pattern.regexp().replace("|", ", ");
        }
        Min min = place.getAnnotation(Min.class);
        Max max = place.getAnnotation(Max.class);
        if (min == null && max == null) {
            return ParameterConverters.expected(type(place));
        }
        if (max == null) {
            return min.value() + " or more";
        }
        return min == null ? "at most " + max.value() : min.value() + "-" + max.value();
    }

    private static Class<?> type(AnnotatedElement place) {
        return place instanceof Field field ? field.getType() : ((Parameter) place).getType();
    }
}
