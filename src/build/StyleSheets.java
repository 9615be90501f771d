// SPDX-License-Identifier: Apache-2.0
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.css.Stylesheet;

/// Joins the style sheets of the window to those that it wears, for each language's faces, in the
/// form that JavaFX reads without parsing: `css/first.bss`, `css/first-ko.bss` and so on. JavaFX
/// looks through each sheet for each node, so fewer sheets are faster.
///
/// The files name Inter, which has no Hangul, and JavaFX neither falls back to a loaded face nor
/// takes a list of families: so the Korean sheet has the other face's name in it.
///
/// Arguments: the folder of the files, the folder of what is written, this file.
class StyleSheets {
  /// What is joined, the last above the others; what is joined to nothing is worn alone.
  private static final Map<String, List<String>> JOINED =
      new TreeMap<>(
          Map.of(
              "first",
              List.of("window", "text"),
              "further",
              List.of(
                  "panel",
                  "find",
                  "importing",
                  "tables",
                  "compare",
                  "figures",
                  "notes",
                  "edit",
                  "readings",
                  "review",
                  "correct",
                  "ties",
                  "out",
                  "seal",
                  "draft"),
              "present",
              List.of("present"),
              "light",
              List.of("light"),
              "dark",
              List.of("dark")));

  private static final String PLAIN = "\"Inter\"";
  private static final String STRONG = "\"Inter SemiBold\"";

  /// Ends a line of a sheet that is for the program's own words in the face of the articles.
  private static final String OWN_WORDS = "/* own words */";

  public static void main(String[] args) throws IOException, InterruptedException {
    if (!isInOrder()) {
      System.exit(again(args));
    }
    Path folder = Path.of(args[0]);
    Path made = Files.createDirectories(Path.of(args[1]));
    mindAllAreWorn(folder);
    // In one order: JavaFX numbers the words of the sheets as it meets them.
    for (var sheet : JOINED.entrySet()) {
      String joined = joined(folder, sheet.getValue());
      write(joined, made.resolve(sheet.getKey() + ".bss"));
      write(inKorean(joined), made.resolve(sheet.getKey() + "-ko.bss"));
    }
  }

  private static void mindAllAreWorn(Path folder) throws IOException {
    Set<String> worn = new TreeSet<>();
    JOINED.values().forEach(names -> names.forEach(name -> worn.add(name + ".css")));
    try (var files = Files.list(folder)) {
      Set<String> there =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".css"))
              .collect(Collectors.toCollection(TreeSet::new));
      if (!there.equals(worn)) {
        throw new IOException(
            folder + " holds " + there + ", but worn are " + worn + ": name each file in JOINED");
      }
    }
  }

  private static String joined(Path folder, List<String> names) throws IOException {
    List<String> texts = new ArrayList<>();
    for (String name : names) {
      texts.add(Files.readString(folder.resolve(name + ".css")));
    }
    return String.join("\n", texts);
  }

  private static void write(String sheet, Path file) throws IOException {
    Path text = file.resolveSibling("joined.css.tmp");
    Files.writeString(text, sheet);
    Stylesheet.convertToBinary(text.toFile(), file.toFile());
    Files.delete(text);
  }

  /// Returns the sheet with the Korean faces; words that are surely Latin keep theirs.
  private static String inKorean(String sheet) {
    return sheet
        .lines()
        .map(line -> line.startsWith(".latin") ? line : inKoreanFaces(line))
        .collect(Collectors.joining("\n"));
  }

  private static String inKoreanFaces(String line) {
    String own =
        line.endsWith(OWN_WORDS) ? line.replace("\"Source Serif 4", "\"Noto Sans KR") : line;
    return own.replace(PLAIN, "\"Noto Sans KR\"").replace(STRONG, "\"Noto Sans KR SemiBold\"");
  }

  /// Tells in which of two orders this Java goes through a set of two, such as the two classes of a
  /// selector: each start of Java takes one at random, and two builds shall write the same bytes.
  private static boolean isInOrder() {
    return Set.of("a", "b").iterator().next().equals("a");
  }

  private static int again(String[] args) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classPath = System.getProperty("java.class.path");
    return new ProcessBuilder(java, "-classpath", classPath, args[2], args[0], args[1], args[2])
        .inheritIO()
        .start()
        .waitFor();
  }
}
