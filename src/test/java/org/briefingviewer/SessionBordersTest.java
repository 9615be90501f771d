// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefingviewer.session.ReadingSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What may know the session whole, and what may stand in its room. Both lists only shrink: a name
/// is taken out when it is no longer true, and none comes in.
class SessionBordersTest {
  private static final String OURS = "org.briefingviewer.";
  private static final String SESSION = OURS + "session";

  /// Those that construct the session, open something in it or are what it is revised by. Everybody
  /// else is given a role of it, as `ShownBriefing`: whoever holds the whole may move what another
  /// window shows, and nobody can tell by reading who does.
  private static final Set<String> USERS =
      Set.of(
          "OpenWindow",
          "PictureStudio",
          "WindowProgram",
          "WorkbenchAssembly",
          "session.PlaceHistory",
          "session.document.Document",
          "session.document.BackgroundSaves",
          "session.importing.ImportModels",
          "session.importing.ArticleImports");

  /// Types of `session` that nobody can observe and that are no value of what can be observed: what
  /// they compute belongs into a room of its own.
  private static final Set<String> UNOBSERVED =
      Set.of(
          "session.EstimateWalk",
          "session.ReadingOrder",
          "session.issued.CopyRegister"); // used by the command line, too

  private static JavaClasses program;

  @BeforeAll
  static void readTheProgram() {
    program =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.briefingviewer");
    assertFalse(program.isEmpty(), "no class was found, so nothing would be checked");
  }

  @Test
  void fewKnowTheSessionWhole() {
    Set<String> users =
        program.get(ReadingSession.class).getDirectDependenciesToSelf().stream()
            .map(dependency -> top(dependency.getOriginClass()))
            .filter(user -> !user.getName().equals(ReadingSession.class.getName()))
            .map(SessionBordersTest::name)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(new TreeSet<>(USERS), users, "who knows the session whole");
  }

  @Test
  void noViewHoldsTheSession() {
    List<String> views =
        program.get(ReadingSession.class).getDirectDependenciesToSelf().stream()
            .map(dependency -> dependency.getOriginClass().getName())
            .filter(name -> name.startsWith(OURS + "ui."))
            .toList();
    assertEquals(List.of(), views, "a view takes what it shows and what it may ask");
  }

  @Test
  void whatStandsInTheSessionIsObservableOrAValue() {
    Set<JavaClass> all =
        program.stream()
            .filter(SessionBordersTest::isOfTheSession)
            .map(SessionBordersTest::top)
            .filter(type -> !type.getSimpleName().equals("package-info"))
            .collect(Collectors.toSet());
    Set<JavaClass> known = new HashSet<>();
    all.stream().filter(SessionBordersTest::hasProperties).forEach(known::add);
    assertTrue(known.size() > 20, "what can be observed was not seen");
    grow(known, model -> all.stream().filter(type -> holds(type, model)));
    grow(known, SessionBordersTest::values);
    Set<String> left =
        all.stream()
            .filter(type -> !known.contains(type))
            .map(SessionBordersTest::name)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(new TreeSet<>(UNOBSERVED), left, "types of session that belong elsewhere");
  }

  private static void grow(
      Set<JavaClass> known, Function<JavaClass, Stream<? extends JavaClass>> next) {
    Deque<JavaClass> todo = new ArrayDeque<>(known);
    while (!todo.isEmpty()) {
      next.apply(todo.remove()).filter(known::add).forEach(todo::add);
    }
  }

  private static boolean hasProperties(JavaClass type) {
    return nest(type)
        .flatMap(each -> each.getDirectDependenciesFromSelf().stream())
        .anyMatch(used -> used.getTargetClass().getPackageName().startsWith("javafx.beans"));
  }

  /// Tells whether a type is made of, or works on, a model that can be observed.
  private static boolean holds(JavaClass type, JavaClass model) {
    return nest(type)
        .flatMap(each -> each.getFields().stream())
        .anyMatch(field -> top(field.getRawType()).equals(model));
  }

  /// What a property holds and a verb takes, which roles are played, and of what that consists.
  private static Stream<JavaClass> values(JavaClass type) {
    return nest(type)
        .flatMap(
            each ->
                Stream.concat(
                    each.getRawInterfaces().stream(),
                    each.getMethods().stream()
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .flatMap(SessionBordersTest::signature)))
        .map(SessionBordersTest::top)
        .filter(SessionBordersTest::isOfTheSession);
  }

  private static Stream<JavaClass> signature(JavaMethod method) {
    return Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream())
        .flatMap(each -> each.getAllInvolvedRawTypes().stream());
  }

  /// Returns a type with what is nested in it.
  private static Stream<JavaClass> nest(JavaClass type) {
    return program.stream().filter(each -> top(each).equals(type));
  }

  private static boolean isOfTheSession(JavaClass type) {
    return (type.getPackageName() + ".").startsWith(SESSION + ".");
  }

  private static JavaClass top(JavaClass type) {
    JavaClass base = type.getBaseComponentType();
    return base.getEnclosingClass().map(SessionBordersTest::top).orElse(base);
  }

  private static String name(JavaClass type) {
    return type.getName().substring(OURS.length());
  }
}
