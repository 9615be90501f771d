// SPDX-License-Identifier: Apache-2.0
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/// What journeys through the real program share: an X server of their own, a window manager, keys
/// pressed by xdotool, and looking at what the server shows. Each step waits until its result is
/// seen, and fails after a while.
abstract class Journey {
  private static final long PATIENCE_SECONDS = 60;

  final Path program;

  /// The folder for what the journey leaves.
  final Path left;

  private final Deque<Process> started = new ArrayDeque<>();
  private String display = "";

  /// @param program the folder `target/briefing-viewer`
  Journey(Path program, Path left) {
    this.program = program;
    this.left = left.toAbsolutePath();
  }

  /// Goes on the journey.
  abstract void go() throws Exception;

  /// Returns what the X server shows.
  abstract Shot picture() throws Exception;

  /// Runs a journey and leaves the process: 0 when it saw all.
  static void run(Journey journey, String said) throws Exception {
    int status = 0;
    try {
      Tree.delete(journey.left.resolve("config"));
      Tree.delete(journey.left.resolve("run"));
      Files.createDirectories(journey.left);
      journey.go();
      System.out.println("The journey through " + said + ", all seen.");
    } catch (AssertionError e) {
      System.err.println("The journey through " + said + " FAILED: " + e.getMessage());
      status = 1;
    } finally {
      // Before any exit: what was started would go on without us.
      journey.started.forEach(Process::destroy);
    }
    System.exit(status);
  }

  /// Starts an X server, which writes the number of its display, and a window manager on it.
  ///
  /// @param server the command line, `-displayfd 1` among it
  void display(String... server) throws Exception {
    Path log = left.resolve("server.log");
    Process process = new ProcessBuilder(server).redirectError(log.toFile()).start();
    started.push(process);
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String number = out.readLine();
    check(server[0] + " started; see " + log, number != null);
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

  private Map<String, String> around(Map<String, String> environment) {
    environment.put("DISPLAY", display);
    environment.put("XDG_CONFIG_HOME", left.resolve("config").toString());
    environment.put("XDG_RUNTIME_DIR", left.resolve("run").toString());
    environment.put("XDG_DATA_HOME", left.resolve("data").toString());
    environment.put("LC_ALL", "C.UTF-8");
    environment.remove("WAYLAND_DISPLAY");
    return environment;
  }

  /// Starts something that is ended with the journey; what it says goes to a file.
  Process start(String name, String... command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    around(builder.environment());
    builder.redirectErrorStream(true).redirectOutput(left.resolve(name + ".log").toFile());
    Process process = builder.start();
    started.push(process);
    return process;
  }

  /// Returns what a command writes, or null when it fails.
  byte[] bytes(String... command) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(command);
    around(builder.environment());
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    Process process = builder.start();
    byte[] said = process.getInputStream().readAllBytes();
    return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0 ? said : null;
  }

  /// Returns the words that a command writes, or null when it fails.
  String words(String... command) throws Exception {
    byte[] said = bytes(command);
    return said == null ? null : new String(said, StandardCharsets.UTF_8).strip();
  }

  /// Runs xdotool and returns what it prints, or null when it fails.
  String x(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("xdotool"));
    command.addAll(List.of(arguments));
    return words(command.toArray(String[]::new));
  }

  void key(String name) throws Exception {
    settled();
    check("xdotool presses " + name, x("key", "--clearmodifiers", name) != null);
  }

  void type(String words) throws Exception {
    check("xdotool types " + words, x("type", "--delay", "40", words) != null);
  }

  /// Returns the id of the window with this title, or null.
  String window(String title) throws Exception {
    String found = x("search", "--onlyvisible", "--name", "^" + title + "$");
    return found == null || found.isEmpty() ? null : found.lines().findFirst().orElseThrow();
  }

  /// Compares the window manager's list of windows, the topmost last.
  boolean onTop(String upper, String lower) throws Exception {
    String said = words("xprop", "-root", "_NET_CLIENT_LIST_STACKING");
    String above = "0x" + Long.toHexString(Long.parseLong(upper));
    String below = "0x" + Long.toHexString(Long.parseLong(lower));
    return said != null && said.contains(above) && said.indexOf(above) > said.indexOf(below);
  }

  static boolean holds(Path file, String words) throws IOException {
    return Files.exists(file) && Files.readString(file).contains(words);
  }

  /// A picture of the display.
  ///
  /// @param pixels row by row, 0xRRGGBB
  record Shot(int width, int height, int[] pixels) {
    /// Reads an XWD file: a header and a colour map and then 32-bit pixels.
    static Shot xwd(byte[] file) {
      ByteBuffer bytes = ByteBuffer.wrap(file);
      int start = bytes.getInt(0) + bytes.getInt(76) * 12;
      int width = bytes.getInt(16);
      int height = bytes.getInt(20);
      int line = bytes.getInt(48);
      bytes.order(bytes.getInt(28) == 0 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
      int[] pixels = new int[width * height];
      for (int y = 0; y < height; y++) {
        for (int x = 0; x < width; x++) {
          pixels[y * width + x] = bytes.getInt(start + y * line + x * 4) & 0xffffff;
        }
      }
      return new Shot(width, height, pixels);
    }

    /// Reads a PPM file: a line each with its kind, its sizes and 255, then three bytes a pixel.
    static Shot ppm(byte[] file) {
      int start = 0;
      for (int line = 0; line < 3; start++) {
        line += file[start] == 10 ? 1 : 0;
      }
      String[] sizes = new String(file, 0, start, StandardCharsets.US_ASCII).split("\\s+");
      int width = Integer.parseInt(sizes[1]);
      int height = Integer.parseInt(sizes[2]);
      int[] pixels = new int[width * height];
      for (int i = 0; i < pixels.length; i++) {
        int at = start + i * 3;
        pixels[i] = (file[at] & 255) << 16 | (file[at + 1] & 255) << 8 | file[at + 2] & 255;
      }
      return new Shot(width, height, pixels);
    }

    /// Returns a part of it.
    Shot part(int x, int y, int width, int height) {
      int[] part = new int[width * height];
      for (int row = 0; row < height; row++) {
        System.arraycopy(pixels, (y + row) * this.width + x, part, row * width, width);
      }
      return new Shot(width, height, part);
    }

    int count(int colour) {
      int count = 0;
      for (int pixel : pixels) {
        count += pixel == colour ? 1 : 0;
      }
      return count;
    }

    int differing(Shot other) {
      int count = 0;
      for (int i = 0; i < pixels.length; i++) {
        count += pixels[i] == other.pixels[i] ? 0 : 1;
      }
      return count;
    }

    void save(Path file) throws IOException {
      var image =
          new java.awt.image.BufferedImage(
              width, height, java.awt.image.BufferedImage.TYPE_INT_RGB);
      image.setRGB(0, 0, width, height, pixels, 0, width);
      javax.imageio.ImageIO.write(image, "png", file.toFile());
    }
  }

  int count(int colour) throws Exception {
    return picture().count(colour);
  }

  /// Returns the picture that stays the same for a while: what a key did has been drawn.
  Shot settled() throws Exception {
    Shot last = picture();
    int same = 0;
    for (int i = 0; i < 200 && same < 4; i++) {
      Thread.sleep(60);
      Shot now = picture();
      same = last.differing(now) < 100 ? same + 1 : 0;
      last = now;
    }
    return last;
  }

  /// Waits until `seen` gives true or anything but null, and returns it.
  <T> T see(String what, Callable<T> seen) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (System.nanoTime() < end) {
      T found = seen.call();
      if (found != null && !Boolean.FALSE.equals(found)) {
        return found;
      }
      Thread.sleep(100);
    }
    throw new AssertionError(
        "not seen within " + PATIENCE_SECONDS + " s: " + what + ". " + keptPicture());
  }

  void check(String what, boolean holds) throws Exception {
    if (!holds) {
      throw new AssertionError(what + ". " + keptPicture());
    }
  }

  private String keptPicture() {
    Path file = left.resolve("screen.png");
    try {
      picture().save(file);
      return "The screen is kept in " + file;
    } catch (Exception e) {
      return "The screen could not be kept: " + e.getMessage();
    }
  }
}
