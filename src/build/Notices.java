// SPDX-License-Identifier: Apache-2.0
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipFile;

/// Writes the notices of what ships beside our own code: Debian's machine-readable `copyright`, and
/// `THIRD-PARTY-NOTICES.txt` with the jars' own notices. Fails when a library has no notice, a
/// notice no library, or a licence no text.
///
/// Arguments: the folder of libraries, the folder of notices, the project's licence, the folder to
/// write to.
class Notices {
  private static final String OURS = "briefing-viewer";

  /// The end of the Apache licence; what follows it in a jar's licence is about parts of that jar.
  private static final String END_OF_APACHE = "limitations under the License.";

  /// Licences whose text lies on every Debian system, and where.
  private static final Map<String, String> ON_DEBIAN =
      Map.of(
          "Apache-2.0",
          "Apache-2.0",
          "CC-BY-4.0",
          "CC-BY-4.0",
          "LGPL-2.1-or-later",
          "LGPL-2.1",
          "GPL-2.0-with-classpath-exception",
          "GPL-2");

  /// Where in a text what goes beyond Debian's copy of it begins.
  private static final String EXCEPTION = "\"CLASSPATH\" EXCEPTION";

  private final Path notices;
  private final Map<String, String> texts = new TreeMap<>();
  private final List<String> faults = new ArrayList<>();

  private Notices(Path notices, Path licence) throws IOException {
    this.notices = notices;
    texts.put("Apache-2.0", Files.readString(licence).strip());
  }

  public static void main(String[] args) throws IOException {
    Notices notices = new Notices(Path.of(args[1]), Path.of(args[2]));
    List<Map<String, String>> components = notices.components();
    Map<String, List<Path>> jars = notices.jars(Path.of(args[0]), components);
    components.forEach(notices::readText);
    if (!notices.faults.isEmpty()) {
      notices.faults.forEach(System.err::println);
      System.exit(1);
    }
    Path to = Files.createDirectories(Path.of(args[3]));
    Files.writeString(to.resolve("copyright"), notices.copyright(components));
    Files.writeString(to.resolve("THIRD-PARTY-NOTICES.txt"), notices.thirdParty(components, jars));
  }

  private Path list() {
    return notices.resolve("components.txt");
  }

  /// Reads the blocks of the list; a line that begins with a space goes on with the one before.
  private List<Map<String, String>> components() throws IOException {
    List<Map<String, String>> blocks = new ArrayList<>();
    Map<String, String> block = new LinkedHashMap<>();
    String key = "";
    List<String> lines = new ArrayList<>(Files.readAllLines(list()));
    lines.add("");
    for (String line : lines) {
      if (line.isBlank() && !block.isEmpty()) {
        blocks.add(block);
        block = new LinkedHashMap<>();
      } else if (line.startsWith(" ")) {
        block.merge(key, line.strip(), (before, more) -> before + "\n" + more);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        key = line.substring(0, line.indexOf(':'));
        block.put(key, line.substring(line.indexOf(':') + 1).strip());
      }
    }
    return blocks;
  }

  /// Finds the jars of each component by its name.
  private Map<String, List<Path>> jars(Path lib, List<Map<String, String>> components)
      throws IOException {
    Map<String, List<Path>> found = new TreeMap<>();
    try (var list = Files.list(lib)) {
      for (Path jar : list.filter(p -> p.toString().endsWith(".jar")).sorted().toList()) {
        found.computeIfAbsent(bare(jar), name -> new ArrayList<>()).add(jar);
      }
    }
    found.remove(OURS);
    Set<String> named = new TreeSet<>();
    for (var component : components) {
      for (String name : component.getOrDefault("Jars", "").split(" ")) {
        if (!name.isEmpty() && !named.add(name)) {
          faults.add(list() + ": " + name + " stands in two blocks; leave one.");
        }
      }
    }
    for (String name : found.keySet()) {
      if (!named.contains(name)) {
        faults.add(
            found.get(name).getFirst().getFileName()
                + " ships without a notice. Name its authors and licence in "
                + list()
                + ".");
      }
    }
    for (String name : named) {
      if (!found.containsKey(name)) {
        faults.add(list() + ": " + name + " does not ship any more. Take it out of its block.");
      }
    }
    return found;
  }

  /// Returns the name of a jar without version and system: `javafx-base` of
  /// `javafx-base-26.0.2-linux.jar`.
  private static String bare(Path jar) {
    return jar.getFileName().toString().replaceFirst("(-\\d.*)?\\.jar$", "");
  }

  private void readText(Map<String, String> component) {
    String licence = component.getOrDefault("License", "");
    Path file = notices.resolve(licence + ".txt");
    if (component.get("Copyright") == null || licence.isEmpty()) {
      faults.add(list() + ": " + component.get("Name") + " has no Copyright or no License.");
    } else if (!texts.containsKey(licence)) {
      try {
        texts.put(licence, Files.readString(file).strip());
      } catch (IOException e) {
        faults.add(file + ": the text of this licence is missing. Put it there.");
      }
    }
  }

  private String copyright(List<Map<String, String>> components) {
    StringBuilder out = new StringBuilder();
    out.append("Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n");
    out.append("Upstream-Name: Briefing Viewer\n\n");
    out.append("Files: *\nCopyright: 2026 The authors of the Briefing Viewer\n");
    out.append("License: Apache-2.0\n");
    for (var component : components) {
      out.append("\nFiles:");
      String files = component.getOrDefault("Files", "");
      if (files.isEmpty()) {
        for (String name : component.getOrDefault("Jars", "").split(" ")) {
          out.append(" */lib/").append(name).append("-*.jar");
        }
      }
      for (String file : files.split(" ")) {
        out.append(file.isEmpty() ? "" : " */" + file + (file.endsWith("/") ? "*" : ""));
      }
      out.append("\nCopyright: ").append(component.get("Copyright"));
      out.append("\nLicense: ").append(debianName(component.get("License")));
      out.append("\nComment: ").append(indented(component.get("Name")).strip());
      String says = component.get("Says");
      out.append(says == null ? "" : "\n" + indented(says)).append('\n');
    }
    texts.forEach(
        (name, text) -> {
          String place = ON_DEBIAN.get(name);
          int exception = text.indexOf(EXCEPTION);
          out.append("\nLicense: ").append(debianName(name)).append('\n');
          out.append(
              indented(
                  place == null
                      ? text
                      : "The text lies in /usr/share/common-licenses/"
                          + place
                          + (exception < 0 ? "." : ", and:\n\n" + text.substring(exception))));
          out.append('\n');
        });
    return out.toString();
  }

  private static String debianName(String licence) {
    return switch (licence) {
      case "LGPL-2.1-or-later" -> "LGPL-2.1+";
      case "GPL-2.0-with-classpath-exception" -> "GPL-2 with Classpath exception";
      case "MIT" -> "Expat";
      default -> licence;
    };
  }

  /// In this format a line of a text begins with a space, and an empty one is a full stop.
  private static String indented(String text) {
    StringBuilder out = new StringBuilder();
    for (String line : text.lines().toList()) {
      out.append(line.isBlank() ? " ." : " " + line.stripTrailing()).append('\n');
    }
    return out.toString().stripTrailing();
  }

  private String thirdParty(List<Map<String, String>> components, Map<String, List<Path>> jars)
      throws IOException {
    StringBuilder out = new StringBuilder();
    out.append("What ships with the Briefing Viewer beside its own code, which is under the ");
    out.append("Apache License 2.0.\nThe texts of the licences follow at the end.\n");
    for (var component : components) {
      out.append("\n").append("=".repeat(100)).append('\n').append(component.get("Name"));
      out.append("\nCopyright ").append(component.get("Copyright"));
      out.append("\nLicence: ").append(component.get("License")).append('\n');
      String files = component.getOrDefault("Files", component.get("Jars"));
      out.append("Files: ").append(files).append('\n');
      if (component.containsKey("Says")) {
        out.append('\n').append(component.get("Says")).append('\n');
      }
      Set<String> own = new LinkedHashSet<>();
      for (String name : component.getOrDefault("Jars", "").split(" ")) {
        for (Path jar : jars.getOrDefault(name, List.of())) {
          ownNotices(jar, own);
        }
      }
      own.forEach(text -> out.append('\n').append(text).append('\n'));
    }
    texts.forEach(
        (name, text) ->
            out.append('\n')
                .append("=".repeat(100))
                .append("\nLicence ")
                .append(name)
                .append("\n\n")
                .append(text)
                .append('\n'));
    return out.toString();
  }

  /// Takes out of a jar its notice, the licences of its parts, and what stands below its own.
  private static void ownNotices(Path jar, Set<String> own) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (var entry : zip.stream().filter(e -> !e.isDirectory()).toList()) {
        String name = entry.getName().replaceFirst("^META-INF/", "");
        if (name.contains("/") || !name.matches("(NOTICE|LICENSE|.*-LICENSE)(\\.txt|\\.md)?")) {
          continue;
        }
        String text =
            new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8)
                .replace("\r", "");
        int end = text.indexOf(END_OF_APACHE);
        String rest = end < 0 ? text : text.substring(end + END_OF_APACHE.length());
        if (!rest.isBlank()) {
          own.add(rest.strip());
        }
      }
    }
  }
}
