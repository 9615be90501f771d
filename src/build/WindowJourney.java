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
/// open, next estimate, find, back, the table, the other language, the other theme, quit. It looks
/// at what the program leaves: pixels of the screen, the window's title, the settings file. Each
/// step waits until its result is seen, and fails after a while. Run by `mvn -Pwindow verify`.
///
/// Arguments: the folder `target/briefing-viewer`, a folder for what the journey leaves, the
/// desktop entry.
class WindowJourney {
  private static final long PATIENCE_SECONDS = 60;
  private static final int WIDTH = 1280;
  private static final int HEIGHT = 900;

  /// Colours of the themes, by the names that `light.css` and `dark.css` give them.
  private static final int ESTIMATE = 0xffe9b8;

  private static final int ESTIMATE_CHOSEN = 0xffcb57;
  private static final int HIT_CURRENT = 0x8fc6de;
  private static final int DARK_PAPER = 0x1b1f23;

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
      System.out.println("The journey through the real window: ten steps, all seen.");
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
    deleteTree(left.resolve("config"));
    Files.createDirectories(left);
    Path briefing = left.resolve("sample.briefing");
    Files.copy(
        program.resolve("assets/sample/sample.briefing"),
        briefing,
        StandardCopyOption.REPLACE_EXISTING);
    display();
    Process viewer =
        start("viewer", program.resolve("bin/briefing-viewer").toString(), briefing.toString());

    String window = see("a window called Briefing Viewer", () -> window("Briefing Viewer"));
    see("estimates in the text", () -> count(ESTIMATE) > 500);
    x("windowactivate", "--sync", window);
    check("the window has the class that " + entry + " names", ofClass(named()).contains(window));

    key("n");
    see("the first estimate chosen after N", () -> count(ESTIMATE_CHOSEN) > 200);

    key("ctrl+f");
    x("type", "--delay", "40", "Russia");
    see("marks on the hits of what was typed", () -> count(HIT_CURRENT) > 50);
    key("Return");
    key("F3");
    see("a current hit after F3", () -> count(HIT_CURRENT) > 50);
    key("Escape");
    int[] before = settled();
    key("ctrl+t");
    see("the table of estimates", () -> differing(before, picture()) > WIDTH * HEIGHT / 20);
    key("Escape");
    key("n");
    see("an estimate chosen again", () -> count(ESTIMATE_CHOSEN) > 200);
    key("ctrl+shift+k");
    see("a window with a Korean title", () -> window("브리핑 뷰어"));
    see("the language in the settings", () -> holds(settings, "\"ko\""));
    see("the estimate still chosen in the Korean window", () -> count(ESTIMATE_CHOSEN) > 200);
    key("ctrl+shift+l");
    see("the dark theme on the screen", () -> count(DARK_PAPER) > WIDTH * HEIGHT / 10);
    see("the dark theme in the settings", () -> holds(settings, "dark") || holds(settings, "DARK"));
    key("alt+F4");
    see("the program's end", () -> !viewer.isAlive());
    check("the program ended well, not with " + viewer.exitValue(), viewer.exitValue() == 0);
    check("the open file is remembered", holds(settings, "sample.briefing"));
    check("no fault was logged", !Files.exists(settings.resolveSibling("fault.log")));
    String said = Files.readString(left.resolve("viewer.log"));
    check("nothing was thrown:\n" + said, !said.contains("Exception"));
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

  private static void deleteTree(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (var walk = Files.walk(folder)) {
        for (Path path : walk.sorted(java.util.Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
