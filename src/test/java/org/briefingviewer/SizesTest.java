// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// How large files, methods and packages may grow. What is larger holds more than one idea: look
/// for the concept that is missing rather than splitting it in half.
class SizesTest {
  private static final Path MAIN = Path.of(System.getProperty("briefing.home"), "src/main/java");
  private static final int FILE_LINES = 400;
  private static final int METHOD_LINES = 50;
  private static final int PACKAGE_FILES = 15;

  /// Packages that hold more, each with how many. A number here only shrinks: the test asks for it
  /// to be lowered when a package has become smaller.
  private static final Map<String, Integer> DEBTS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("bundle", 27),
              Map.entry("bundle.wire", 45),
              Map.entry("cli", 17),
              Map.entry("extract.attribution", 29),
              Map.entry("extract.quantity.unit", 17),
              Map.entry("extract.tie", 20),
              Map.entry("graphics", 20),
              Map.entry("ingest.read", 19),
              Map.entry("ingest.step", 27),
              Map.entry("model", 66),
              Map.entry("session", 20),
              Map.entry("ui", 32),
              Map.entry("ui.panel", 30),
              Map.entry("ui.table", 21),
              Map.entry("ui.text", 37)));

  private static List<Path> sources;

  @BeforeAll
  static void find() throws IOException {
    try (Stream<Path> walk = Files.walk(MAIN)) {
      sources = walk.filter(p -> p.toString().endsWith(".java")).sorted().toList();
    }
    assertFalse(sources.isEmpty(), "no source was found, so nothing would be checked");
  }

  @Test
  void filesStayUnderFourHundredLines() throws IOException {
    for (Path source : sources) {
      long lines = Files.readString(source).lines().count();
      assertTrue(lines <= FILE_LINES, source + " has " + lines + " lines");
    }
  }

  @Test
  void methodsStayUnderFiftyLines() throws IOException {
    assertEquals(List.of(), methodsOver(METHOD_LINES));
  }

  /// What reads the sources does see methods, and how long they are.
  @Test
  void longerMethodsThanNoneAreFound() throws IOException {
    assertFalse(methodsOver(METHOD_LINES / 2).isEmpty());
  }

  @Test
  void packagesStayUnderSixteenFiles() {
    Map<String, Integer> large = new TreeMap<>();
    for (Path source : sources) {
      if (!source.endsWith("package-info.java")) {
        String name = MAIN.relativize(source.getParent()).toString().replace('/', '.');
        large.merge(name.replace("org.briefingviewer.", ""), 1, Integer::sum);
      }
    }
    large.values().removeIf(files -> files <= PACKAGE_FILES);
    assertEquals(DEBTS, large, "packages over " + PACKAGE_FILES + " files, with how many");
  }

  /// A name that two things bear has to be told apart by its package wherever it is read.
  @Test
  void noTwoTypesBearOneName() {
    Map<String, Path> names = new TreeMap<>();
    List<String> twice = new ArrayList<>();
    for (Path source : sources) {
      String name = source.getFileName().toString();
      Path other = name.equals("package-info.java") ? null : names.put(name, source);
      if (other != null) {
        twice.add(MAIN.relativize(other) + " and " + MAIN.relativize(source));
      }
    }
    assertEquals(List.of(), twice);
  }

  private static List<String> methodsOver(int most) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> found = new ArrayList<>();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  null,
                  List.of("-proc:none"),
                  null,
                  files.getJavaFileObjectsFromPaths(sources));
      SourcePositions places = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree unit : task.parse()) {
        new LongMethods(unit, places, most).scan(unit, found);
      }
    }
    return found;
  }

  private static final class LongMethods extends TreeScanner<Void, List<String>> {
    private final CompilationUnitTree unit;
    private final SourcePositions places;
    private final int most;

    LongMethods(CompilationUnitTree unit, SourcePositions places, int most) {
      this.unit = unit;
      this.places = places;
      this.most = most;
    }

    @Override
    public Void visitMethod(MethodTree method, List<String> found) {
      LineMap lines = unit.getLineMap();
      // A compact constructor's parameters stand elsewhere; what counts is from the name to the
      // end.
      long begin = places.getStartPosition(unit, method);
      long end = places.getEndPosition(unit, method);
      if (begin >= 0 && end >= 0) {
        long length = lines.getLineNumber(end) - lines.getLineNumber(begin) + 1;
        if (length > most) {
          found.add(
              unit.getSourceFile().getName() + ": " + method.getName() + ", " + length + " lines");
        }
      }
      return super.visitMethod(method, found);
    }
  }
}
