// SPDX-License-Identifier: Apache-2.0
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/// One journey through the real program on a real X display with a window manager, by real keys:
/// open, next estimate, find, back, the table, the other language, the other theme, further starts
/// of the program beside it, quit. It looks at what the program leaves: pixels of the screen, the
/// window's title, the settings file. Each step waits until its result is seen, and fails after a
/// while. Run by `mvn -Pwindow verify`.
///
/// Arguments: the folder `target/briefing-viewer`, a folder for what the journey leaves, the
/// desktop entry.
class WindowJourney {
  private static final String TITLE = "[a-z]*\\.briefing – Briefing Viewer";
  private static final String KOREAN_TITLE = "[a-z]*\\.briefing – 브리핑 뷰어";
  private static final long PATIENCE_SECONDS = 60;
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

  private final Path program;
  private final Path left;
  private final Path entry;
  private final Deque<Process> started = new ArrayDeque<>();
  private String display = "";
  private Path screen;

  private WindowJourney(Path program, Path left, Path entry) {
    this.program = program;
    this.left = left;
    this.entry = entry;
    this.screen = left.resolve("Xvfb_screen0");
  }

  public static void main(String[] args) throws Exception {
    WindowJourney journey =
        new WindowJourney(Path.of(args[0]), Path.of(args[1]).toAbsolutePath(), Path.of(args[2]));
    int status = 0;
    try {
      journey.go();
      System.out.println("The journey through the real window: eighteen steps, all seen.");
    } catch (AssertionError e) {
      System.err.println("The journey through the real window FAILED: " + e.getMessage());
      status = 1;
    } finally {
      // Before any exit: what was started would go on without us.
      journey.started.forEach(Process::destroy);
    }
    System.exit(status);
  }

  private void go() throws Exception {
    Path settings = left.resolve("config/briefing-viewer/settings.json");
    Tree.delete(left.resolve("config"));
    Tree.delete(left.resolve("run"));
    Files.createDirectories(left);
    Path briefing = left.resolve("sample.briefing");
    Files.copy(
        program.resolve("assets/sample/sample.briefing"),
        briefing,
        StandardCopyOption.REPLACE_EXISTING);
    display();
    Process viewer =
        start("viewer", program.resolve("bin/briefing-viewer").toString(), briefing.toString());

    String window = see("a window called Briefing Viewer", () -> window(TITLE));
    see("estimates in the text", () -> count(ESTIMATE) > 500);
    x("windowactivate", "--sync", window);
    check("the window has the class that " + entry + " names", ofClass(named()).contains(window));

    key("n");
    key("x");
    x("type", "--delay", "40", "R. Reader");
    key("Return");
    see("a title that says that not all is saved", () -> window(".* \\(not saved\\) – .*") != null);
    key("ctrl+z");
    see("a title that says nothing of it after Ctrl+Z", () -> window(TITLE));
    key("Escape");
    // What the strip says of the undo goes with the article, and the text has all its room again.
    int[] told = text(settled());
    key("ctrl+Next");
    see("the next article", () -> differing(told, text(picture())) > told.length / 20);
    key("ctrl+Prior");
    int[] top = text(settled());
    key("n");
    see("the first estimate chosen after N", () -> count(ESTIMATE_CHOSEN) > 200);

    key("ctrl+f");
    x("type", "--delay", "40", "Russia");
    see("marks on the hits of what was typed", () -> count(HIT_CURRENT) > 50);
    key("Return");
    key("F3");
    see("a current hit after F3", () -> count(HIT_CURRENT) > 50);
    key("Escape");
    key("ctrl+Next");
    see("another article", () -> differing(top, text(picture())) > top.length / 20);
    see("the very first line again after Alt+Left", () -> back(top));
    int[] before = settled();
    key("ctrl+t");
    see("the table of estimates", () -> differing(before, picture()) > WIDTH * HEIGHT / 20);
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

  /// Compares the window manager's list of windows, the topmost last.
  private boolean onTop(String upper, String lower) throws Exception {
    ProcessBuilder builder = new ProcessBuilder("xprop", "-root", "_NET_CLIENT_LIST_STACKING");
    builder.environment().put("DISPLAY", display);
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String hex = "0x" + Long.toHexString(Long.parseLong(upper));
    return said.contains(hex)
        && said.indexOf(hex) > said.indexOf("0x" + Long.toHexString(Long.parseLong(lower)));
  }

  /// Makes sure that the program holds no socket of the Internet's families: none of its open files
  /// is in the system's lists of them.
  private void offline(Process process) throws IOException {
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

  /// Starts a display whose picture lies in a file, and a window manager on it.
  private void display() throws Exception {
    ProcessBuilder server =
        new ProcessBuilder(
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
    server.redirectError(left.resolve("xvfb.log").toFile());
    Process process = server.start();
    started.push(process);
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String number = out.readLine();
    check("Xvfb started; see " + left.resolve("xvfb.log"), number != null);
    display = ":" + number.strip();
    Process[] manager = {start("openbox", "openbox", "--sm-disable")};
    see(
        "a window manager",
        () -> {
          if (!manager[0].isAlive()) {
            manager[0] = start("openbox", "openbox", "--sm-disable");
          }
          return x("get_num_desktops");
        });
  }

  private Process start(String name, String... command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("DISPLAY", display);
    builder.environment().put("XDG_CONFIG_HOME", left.resolve("config").toString());
    builder.environment().put("XDG_RUNTIME_DIR", left.resolve("run").toString());
    builder.environment().put("XDG_DATA_HOME", left.resolve("data").toString());
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().remove("WAYLAND_DISPLAY");
    builder.redirectErrorStream(true).redirectOutput(left.resolve(name + ".log").toFile());
    Process process = builder.start();
    started.push(process);
    return process;
  }

  /// Runs xdotool and returns what it prints, or null when it fails.
  private String x(String... arguments) throws Exception {
    ProcessBuilder builder = new ProcessBuilder("xdotool");
    builder.command().addAll(List.of(arguments));
    builder.environment().put("DISPLAY", display);
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    Process process = builder.start();
    String said =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0 ? said : null;
  }

  private void key(String name) throws Exception {
    settled();
    check("xdotool presses " + name, x("key", "--clearmodifiers", name) != null);
  }

  /// Returns the id of the window with this title, or null.
  private String window(String title) throws Exception {
    String found = x("search", "--onlyvisible", "--name", "^" + title + "$");
    return found == null || found.isEmpty() ? null : found.lines().findFirst().orElseThrow();
  }

  /// Goes one jump back and tells whether the text stands as it stood.
  private boolean back(int[] before) throws Exception {
    key("alt+Left");
    return differing(before, text(settled())) < SAME_TEXT;
  }

  /// Returns the lines of the text in a picture, without the margin and the scroll bar beside them.
  private static int[] text(int[] picture) {
    int[] lines = new int[(TEXT_RIGHT - TEXT_LEFT) * (TEXT_BOTTOM - TEXT_TOP)];
    int to = 0;
    for (int y = TEXT_TOP; y < TEXT_BOTTOM; y++) {
      for (int x = TEXT_LEFT; x < TEXT_RIGHT; x++) {
        lines[to++] = picture[y * WIDTH + x];
      }
    }
    return lines;
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

  private static boolean holds(Path file, String words) throws IOException {
    return Files.exists(file) && Files.readString(file).contains(words);
  }

  /// Returns the picture that stays the same for a while: what a key did has been drawn.
  private int[] settled() throws Exception {
    int[] last = picture();
    int same = 0;
    for (int i = 0; i < 200 && same < 4; i++) {
      Thread.sleep(60);
      int[] now = picture();
      same = differing(last, now) < 100 ? same + 1 : 0;
      last = now;
    }
    return last;
  }

  /// Reads the X server's picture: an XWD file, a header and a colour map and then 32-bit pixels.
  private int[] picture() throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(screen));
    int header = bytes.getInt(0);
    int colours = bytes.getInt(76);
    int line = bytes.getInt(48);
    int start = header + colours * 12;
    bytes.order(bytes.getInt(28) == 0 ? java.nio.ByteOrder.LITTLE_ENDIAN : bytes.order());
    int[] pixels = new int[WIDTH * HEIGHT];
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        pixels[y * WIDTH + x] = bytes.getInt(start + y * line + x * 4) & 0xffffff;
      }
    }
    return pixels;
  }

  private int count(int colour) throws IOException {
    int count = 0;
    for (int pixel : picture()) {
      count += pixel == colour ? 1 : 0;
    }
    return count;
  }

  private static int differing(int[] one, int[] other) {
    int count = 0;
    for (int i = 0; i < one.length; i++) {
      count += one[i] == other[i] ? 0 : 1;
    }
    return count;
  }

  /// Waits until `seen` gives true or anything but null, and returns it.
  private <T> T see(String what, Callable<T> seen) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (System.nanoTime() < end) {
      T found = seen.call();
      if (found != null && !Boolean.FALSE.equals(found)) {
        return found;
      }
      Thread.sleep(100);
    }
    savePicture();
    throw new AssertionError(
        "not seen within "
            + PATIENCE_SECONDS
            + " s: "
            + what
            + ". The screen is kept in "
            + left.resolve("screen.png"));
  }

  private void check(String what, boolean holds) throws IOException {
    if (!holds) {
      savePicture();
      throw new AssertionError(what);
    }
  }

  private void savePicture() throws IOException {
    if (Files.exists(screen)) {
      var image =
          new java.awt.image.BufferedImage(
              WIDTH, HEIGHT, java.awt.image.BufferedImage.TYPE_INT_RGB);
      image.setRGB(0, 0, WIDTH, HEIGHT, picture(), 0, WIDTH);
      javax.imageio.ImageIO.write(image, "png", left.resolve("screen.png").toFile());
    }
  }
}
