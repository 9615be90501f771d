// SPDX-License-Identifier: Apache-2.0
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/// One journey through the real program on a real X display with a window manager, by real keys:
/// open, next estimate, find, back, the table, the other language, the other theme, further starts
/// of the program beside it, quit. It looks at what the program leaves: pixels of the screen, the
/// window's title, the settings file. Each step waits until its result is seen, and fails after a
/// while. Run by `mvn -Dtrial=window verify`.
///
/// Arguments: the folder `target/briefing-viewer`, a folder for what the journey leaves, the
/// desktop entry.
class WindowJourney extends Journey {
  private static final String TITLE = "[a-z]*\\.briefing – Briefing Viewer";
  private static final String KOREAN_TITLE = "[a-z]*\\.briefing – 브리핑 뷰어";
  private static final int WIDTH = 1280;
  private static final int HEIGHT = 900;

  /// Colours of the themes, by the names that `light.css` and `dark.css` give them.
  private static final int ESTIMATE = 0xffe9b8;

  private static final int ESTIMATE_CHOSEN = 0xffcb57;
  private static final int HIT_CURRENT = 0x8fc6de;
  private static final int DARK_PAPER = 0x1b1f23;

  /// Where the text's first lines stand in a window as large as the screen.
  private static final int TEXT_LEFT = 170;

  private static final int TEXT_RIGHT = 820;
  private static final int TEXT_TOP = 130;
  private static final int TEXT_BOTTOM = 540;
  private static final int SAME_TEXT = 200;
  private static final int SOME_TEXT = (TEXT_RIGHT - TEXT_LEFT) * (TEXT_BOTTOM - TEXT_TOP) / 20;

  private final Path entry;

  private WindowJourney(Path program, Path left, Path entry) {
    super(program, left);
    this.entry = entry;
  }

  public static void main(String[] args) throws Exception {
    run(
        new WindowJourney(Path.of(args[0]), Path.of(args[1]), Path.of(args[2])),
        "the real window: eighteen steps");
  }

  /// Reads the file in which the X server keeps its picture.
  @Override
  Shot picture() throws IOException {
    return Shot.xwd(Files.readAllBytes(left.resolve("Xvfb_screen0")));
  }

  @Override
  void go() throws Exception {
    Path settings = left.resolve("config/briefing-viewer/settings.json");
    Path briefing = left.resolve("sample.briefing");
    Files.copy(
        program.resolve("assets/sample/sample.briefing"),
        briefing,
        StandardCopyOption.REPLACE_EXISTING);
    // A display whose picture lies in a file.
    display(
        "Xvfb",
        "-displayfd",
        "1",
        "-screen",
        "0",
        WIDTH + "x" + HEIGHT + "x24",
        "-fbdir",
        left.toString(),
        "-nolisten",
        "tcp");
    Process viewer =
        start("viewer", program.resolve("bin/briefing-viewer").toString(), briefing.toString());

    String window = see("a window called Briefing Viewer", () -> window(TITLE));
    see("estimates in the text", () -> count(ESTIMATE) > 500);
    x("windowactivate", "--sync", window);
    check("the window has the class that " + entry + " names", ofClass(named()).contains(window));

    key("n");
    key("x");
    see("the text dimmed behind the question for a name", () -> count(ESTIMATE) < 100);
    settled();
    type("R. Reader");
    key("Return");
    see("a title that says that not all is saved", () -> window(".* \\(not saved\\) – .*") != null);
    key("ctrl+z");
    see("a title that says nothing of it after Ctrl+Z", () -> window(TITLE));
    key("Escape");
    // What the strip says of the undo goes with the article, and the text has all its room again.
    Shot told = text(settled());
    key("ctrl+Next");
    see("the next article", () -> told.differing(text(picture())) > SOME_TEXT);
    key("ctrl+Prior");
    Shot top = text(settled());
    key("n");
    see("the first estimate chosen after N", () -> count(ESTIMATE_CHOSEN) > 200);

    key("ctrl+f");
    type("Russia");
    see("marks on the hits of what was typed", () -> count(HIT_CURRENT) > 50);
    key("Return");
    key("F3");
    see("a current hit after F3", () -> count(HIT_CURRENT) > 50);
    key("Escape");
    key("ctrl+Next");
    see("another article", () -> top.differing(text(picture())) > SOME_TEXT);
    see("the very first line again after Alt+Left", () -> back(top));
    Shot before = settled();
    key("ctrl+t");
    see("the table of estimates", () -> before.differing(picture()) > WIDTH * HEIGHT / 20);
    key("Escape");
    key("n");
    see("an estimate chosen again", () -> count(ESTIMATE_CHOSEN) > 200);
    key("ctrl+shift+k");
    see("a window with a Korean title", () -> window(KOREAN_TITLE));
    see("the language in the settings", () -> holds(settings, "\"ko\""));
    see("the estimate still chosen in the Korean window", () -> count(ESTIMATE_CHOSEN) > 200);
    key("ctrl+shift+l");
    see("the dark theme on the screen", () -> count(DARK_PAPER) > WIDTH * HEIGHT / 10);
    see("the dark theme in the settings", () -> holds(settings, "dark") || holds(settings, "DARK"));
    handOver(window);
    offline(viewer);
    key("alt+F4");
    see("the program's end", () -> !viewer.isAlive());
    check("the program ended well, not with " + viewer.exitValue(), viewer.exitValue() == 0);
    check("the open file is remembered", holds(settings, "sample.briefing"));
    check("no fault was logged", !Files.exists(settings.resolveSibling("fault.log")));
    String said = Files.readString(left.resolve("viewer.log"));
    check("nothing was thrown:\n" + said, !said.contains("Exception"));
  }

  /// Starts the program again and again beside the window: with another file, for a window of its
  /// own, with nothing.
  private void handOver(String window) throws Exception {
    String bin = program.resolve("bin/briefing-viewer").toString();
    Path settings = left.resolve("config/briefing-viewer/settings.json");
    Path handed = left.resolve("handed.briefing");
    Files.copy(left.resolve("sample.briefing"), handed, StandardCopyOption.REPLACE_EXISTING);

    endsWell(start("second", bin, handed.toString()));
    see("the second file in the first window", () -> holds(settings, "handed.briefing"));
    check("there is still one window", windows().equals(List.of(window)));

    Process third = start("third", bin, "--new-window", handed.toString());
    see("two windows", () -> windows().size() == 2);
    String other = windows().stream().filter(id -> !id.equals(window)).findFirst().orElseThrow();
    x("windowactivate", "--sync", other);
    see("the other window at the front", () -> other.equals(x("getactivewindow")));
    endsWell(start("fourth", bin));
    see("the first window at the front again", () -> window.equals(x("getactivewindow")));
    check("and on top of the other", onTop(window, other));

    offline(third);
    x("windowactivate", "--sync", other);
    key("alt+F4");
    see("the other window's end", () -> !third.isAlive());
    check("the other window ended well", third.exitValue() == 0);
    x("windowactivate", "--sync", window);
    endsWell(start("fifth", bin, left.resolve("sample.briefing").toString()));
    see("the first file again", () -> settled() != null && windows().equals(List.of(window)));
  }

  private void endsWell(Process start) throws Exception {
    see("the end of a start that hands over", () -> !start.isAlive());
    check("it ended well, not with " + start.exitValue(), start.exitValue() == 0);
  }

  private List<String> windows() throws Exception {
    String found = x("search", "--onlyvisible", "--name", "^" + KOREAN_TITLE + "$");
    return found == null ? List.of() : found.lines().toList();
  }

  /// Makes sure that the program holds no socket of the Internet's families: none of its open files
  /// is in the system's lists of them.
  private void offline(Process process) throws Exception {
    java.util.Set<String> own = new java.util.HashSet<>();
    try (var files = Files.list(Path.of("/proc/" + process.pid() + "/fd"))) {
      for (Path file : files.toList()) {
        String target = Files.isSymbolicLink(file) ? Files.readSymbolicLink(file).toString() : "";
        if (target.startsWith("socket:[")) {
          own.add(target.substring("socket:[".length(), target.length() - 1));
        }
      }
    }
    check("the program holds its sockets to the display and for other starts", own.size() >= 2);
    for (String kind : List.of("tcp", "tcp6", "udp", "udp6", "raw", "raw6", "icmp", "icmp6")) {
      Path list = Path.of("/proc/" + process.pid() + "/net/" + kind);
      for (String line : Files.exists(list) ? Files.readAllLines(list) : List.<String>of()) {
        String[] columns = line.strip().split("\\s+");
        check(
            "the program has a socket of the Internet: " + line,
            columns.length < 10 || !own.contains(columns[9]));
      }
    }
  }

  /// Goes one jump back and tells whether the text stands as it stood.
  private boolean back(Shot before) throws Exception {
    key("alt+Left");
    return before.differing(text(settled())) < SAME_TEXT;
  }

  /// Returns the lines of the text in a picture, without the margin and the scroll bar beside them.
  private static Shot text(Shot picture) {
    return picture.part(TEXT_LEFT, TEXT_TOP, TEXT_RIGHT - TEXT_LEFT, TEXT_BOTTOM - TEXT_TOP);
  }

  /// Returns the ids of the windows of this class, one a line.
  private String ofClass(String name) throws Exception {
    String found = x("search", "--onlyvisible", "--class", "^" + name.replace(".", "[.]") + "$");
    return found == null ? "" : found;
  }

  /// Returns the class that the desktop entry names.
  private String named() throws IOException {
    String key = "StartupWMClass=";
    return Files.readAllLines(entry).stream()
        .filter(line -> line.startsWith(key))
        .map(line -> line.substring(key.length()))
        .findFirst()
        .orElseThrow(() -> new AssertionError(entry + " names no " + key));
  }
}
