// SPDX-License-Identifier: Apache-2.0
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/// A presentation by the real program on an X server with two monitors, by real keys and a real
/// mouse: where the two windows stand, what the room sees while it is frozen whatever the speaker
/// does, swapping, clicking, a monitor that is pulled out and plugged in, one monitor for both. All
/// is looked at as the server shows it. Run by `mvn -Dtrial=screens verify`.
///
/// Arguments: the folder `target/briefing-viewer`, a folder for what the journey leaves, pictures
/// of both screens at every turn among it.
class ScreensJourney extends Journey {
  /// The X server's monitors; the second is an output that is switched on and off.
  private static final String CONFIGURATION =
      """
      Section "ServerFlags"
        Option "AutoAddDevices" "false"
        Option "DontVTSwitch" "true"
      EndSection
      Section "Device"
        Identifier "card"
        Driver "dummy"
        VideoRam 65536
      EndSection
      Section "Monitor"
        Identifier "monitor"
        HorizSync 5.0-1000.0
        VertRefresh 5.0-200.0
        Modeline "1280x800" 83.46 1280 1344 1480 1680 800 801 804 828
      EndSection
      Section "Screen"
        Identifier "screen"
        Device "card"
        Monitor "monitor"
        DefaultDepth 24
        DefaultFbBpp 32
        SubSection "Display"
          Depth 24
          Modes "1280x800"
          Virtual 2304 800
        EndSubSection
      EndSection
      """;

  private static final String SECOND = "DUMMY1";
  private static final List<String> MODE =
      List.of("second", "64.11", "1024", "1080", "1184", "1344", "768", "769", "772", "795");

  private static final Bounds LEFT = new Bounds(0, 0, 1280, 800);
  private static final Bounds RIGHT = new Bounds(1280, 0, 1024, 768);

  /// Colours of `present.css`.
  private static final int PAPER = 0xfbfaf6;

  private static final int SPEAKER = 0x15181b;
  private static final int BLACK = 0;
  private static final int WHITE = 0xffffff;

  private static final int SOME = 2_000;

  private record Bounds(int x, int y, int width, int height) {
    /// Tells whether a window with a frame around it, which is not counted here, fills the screen.
    boolean filledBy(Bounds inner) {
      return inner.x >= x
          && inner.y >= y
          && inner.x + inner.width <= x + width
          && inner.y + inner.height <= y + height
          && inner.width * inner.height > width * height * 9 / 10;
    }
  }

  /// What the second screen has to show in every picture that is taken, or null.
  private Shot kept;

  private int pictures;

  private ScreensJourney(Path program, Path left) {
    super(program, left);
  }

  public static void main(String[] args) throws Exception {
    run(new ScreensJourney(Path.of(args[0]), Path.of(args[1])), "two screens: nine parts");
  }

  /// What windows of all kinds show together; the tool that belongs to X mixes up their depths.
  @Override
  Shot picture() throws Exception {
    byte[] file = bytes("import", "-silent", "-window", "root", "-depth", "8", "ppm:-");
    check("the X server shows its picture", file != null);
    Shot shot = Shot.ppm(file);
    Shot frozen = kept;
    if (frozen != null) {
      int differing = frozen.differing(room(shot));
      kept = null;
      check("the frozen room sees nothing new, but " + differing + " pixels", differing == 0);
      kept = frozen;
    }
    return shot;
  }

  /// Returns what the second screen shows.
  private static Shot room(Shot all) {
    return all.part(1280, 0, 1024, 768);
  }

  private Shot room() throws Exception {
    return room(settled());
  }

  private static Shot desk(Shot all) {
    return all.part(0, 0, 1280, 800);
  }

  @Override
  void go() throws Exception {
    Path configuration = left.resolve("two-screens.conf");
    Files.writeString(configuration, CONFIGURATION);
    Path briefing = left.resolve("sample.briefing");
    Files.copy(
        program.resolve("assets/sample/sample.briefing"),
        briefing,
        StandardCopyOption.REPLACE_EXISTING);
    display(
        "Xorg",
        "-displayfd",
        "1",
        "-config",
        configuration.toString(),
        "-logfile",
        left.resolve("xorg.log").toString(),
        "-noreset",
        "-nolisten",
        "tcp");
    String mode = String.join(" ", MODE);
    check(
        "a second monitor can be had",
        words(("xrandr --newmode " + mode).split(" ")) != null
            && words("xrandr", "--addmode", SECOND, MODE.getFirst()) != null);
    plugIn();
    x("mousemove", "640", "400");
    Process viewer =
        start("viewer", program.resolve("bin/briefing-viewer").toString(), briefing.toString());
    String main = see("a window called Briefing Viewer", () -> window(".* – Briefing Viewer"));
    x("windowactivate", "--sync", main);

    present(main);
    staysAwake();
    freeze();
    blackAndWhite();
    swap();
    click(main);
    pullOut();
    plugInAgain();
    oneScreen();
    sleepsAgain();

    x("windowactivate", "--sync", main);
    key("alt+F4");
    see("the program's end", () -> !viewer.isAlive());
    check("the program ended well, not with " + viewer.exitValue(), viewer.exitValue() == 0);
    Path settings = left.resolve("config/briefing-viewer/settings.json");
    check("which screen the room had is remembered", holds(settings, "stageWidth"));
    check("no fault was logged", !Files.exists(settings.resolveSibling("fault.log")));
    String said = Files.readString(left.resolve("viewer.log"));
    check("nothing was thrown:\n" + said, !said.contains("Exception"));
  }

  private void plugIn() throws Exception {
    String on = "xrandr --output " + SECOND + " --mode " + MODE.getFirst() + " --pos 1280x0";
    check("the second monitor is switched on", words(on.split(" ")) != null);
    words("xrandr"); // the server looks at its outputs anew
  }

  private void unplug() throws Exception {
    check("it is switched off", words("xrandr", "--output", SECOND, "--off") != null);
    words("xrandr");
  }

  private void present(String main) throws Exception {
    key("F5");
    see("the audience's window, full on the second screen", () -> stands("Audience", RIGHT));
    see("the speaker's, full on the first", () -> stands("Speaker", LEFT));
    see("keys go to the speaker's", () -> window("Speaker").equals(x("getactivewindow")));
    Shot all = keep("shown");
    check("the room sees a stop", room(all).count(PAPER) > 1024 * 768 / 3);
    check("up to the last corner", room(all).part(0, 700, 1024, 68).count(SPEAKER) == 0);
    check("the speaker sees more", desk(all).count(SPEAKER) > 1280 * 800 / 10);
    check("the main window lies beneath", onTop(window("Speaker"), main));
    Shot before = room(all);
    key("Next");
    see("the next stop", () -> before.differing(room(picture())) > SOME);
    keep("next");
  }

  /// Nothing is pressed for longer than the server's screen saver needs to come.
  private void staysAwake() throws Exception {
    Shot before = room();
    saver("s 2 0");
    Thread.sleep(6_000);
    check("no screen saver while something is presented", before.differing(room()) == 0);
    saver("s off");
  }

  private void sleepsAgain() throws Exception {
    Shot before = settled();
    saver("s 2 0");
    see(
        "the screen saver, once nothing is presented",
        () -> before.differing(picture()) > before.pixels().length / 2);
    saver("s off");
    saver("s reset");
    see("no more of it", () -> before.differing(picture()) < before.pixels().length / 2);
  }

  private void saver(String said) throws Exception {
    check("the saver draws", words("xset", "s", "noblank") != null);
    check("the saver is set", words(("xset " + said).split(" ")) != null);
  }

  /// Everything the speaker can do, and the room sees none of it.
  private void freeze() throws Exception {
    key("f");
    kept = room();
    for (String step : List.of("Next", "Next", "5", "Return", "Prior", "s", "s", "s", "z", "z")) {
      key(step);
    }
    for (String step : List.of("plus", "plus", "minus", "t", "t", "l", "End", "Home", "F5")) {
      key(step);
    }
    // The pointer, over the picture of the stop and over the room's own screen.
    for (int step = 0; step < 8; step++) {
      x("mousemove", "" + (200 + 60 * step), "" + (200 + 30 * step));
      picture();
      x("mousemove", "" + (1400 + 60 * step), "" + (200 + 30 * step));
      picture();
    }
    key("l");
    keep("frozen");
    // What pops up: the search with its list and its menu, the keys, a menu at the very edge.
    key("slash");
    type("soldiers");
    key("Down");
    key("Up");
    keep("frozen-search");
    x("mousemove", "500", "400", "click", "3");
    settled();
    x("mousemove", "1270", "400", "click", "3");
    settled();
    key("Escape");
    if (onlySpeakerAsks()) {
      key("Return");
    }
    key("question");
    keep("frozen-keys");
    key("Escape");
    key("BackSpace");
    // The mouse on the speaker's window: clicks, the wheel, a drag over the edge to the room's.
    x("mousemove", "900", "300", "click", "1", "click", "4", "click", "5", "click", "3");
    settled();
    x("mousemove", "900", "300", "mousedown", "1", "mousemove", "1700", "300", "mouseup", "1");
    settled();
    x("windowactivate", "--sync", window("Speaker"));
    key("3");
    key("Return");
    Shot before = room();
    kept = null;
    key("f");
    see("where the speaker is", () -> before.differing(room(picture())) > SOME);
    keep("thawed");
  }

  /// Tells whether the search still lies over the speaker's view.
  private boolean onlySpeakerAsks() throws Exception {
    return "Speaker".equals(words("xdotool", "getactivewindow", "getwindowname"));
  }

  private void blackAndWhite() throws Exception {
    Shot before = room();
    key("period");
    see("black", () -> room(picture()).count(BLACK) == 1024 * 768);
    key("b");
    see("what was there", () -> before.differing(room(picture())) == 0);
    key("comma");
    see("white", () -> room(picture()).count(WHITE) == 1024 * 768);
    key("w");
    see("what was there", () -> before.differing(room(picture())) == 0);
  }

  private void swap() throws Exception {
    Shot before = room();
    key("m");
    see("the audience's window on the first screen", () -> stands("Audience", LEFT));
    see("the speaker's on the second", () -> stands("Speaker", RIGHT));
    Shot all = keep("swapped");
    check("the room sees a stop", desk(all).count(PAPER) > 1280 * 800 / 3);
    check("nothing of the speaker's", desk(all).count(SPEAKER) == 0);
    key("m");
    see("all as it was", () -> stands("Audience", RIGHT) && stands("Speaker", LEFT));
    see("the very picture", () -> before.differing(room(picture())) == 0);
  }

  private void click(String main) throws Exception {
    Shot before = room();
    x("mousemove", "300", "760", "click", "1");
    settled();
    check("a click leaves the room's screen alone", before.differing(room()) == 0);
    x("windowactivate", "--sync", main);
    check("and so does the main window before the speaker's", before.differing(room()) == 0);
    keep("main-window-before");
    x("mousemove", "1800", "400", "click", "1");
    check("and a click on what the room sees", before.differing(room()) == 0);
    key("slash");
    type("soldiers");
    see("the search has the keys", this::onlySpeakerAsks);
    check("the room reads nothing of it", before.differing(room()) == 0);
    keep("asking");
    key("Return");
    see("the answer on the wall", () -> before.differing(room(picture())) > SOME);
    keep("asked");
    key("BackSpace");
    see("the very stop again", () -> before.differing(room(picture())) == 0);
  }

  private void pullOut() throws Exception {
    unplug();
    see("no window of the audience's", () -> window("Audience") == null);
    see("the speaker's where it was", () -> stands("Speaker", LEFT));
    Shot all = keep("pulled-out");
    check("the speaker has all", desk(all).count(SPEAKER) > 1280 * 800 / 10);
    key("Next");
    key("Next");
    check("still none", window("Audience") == null);
  }

  private void plugInAgain() throws Exception {
    Shot before = settled();
    plugIn();
    see("an offer before the speaker", () -> desk(before).differing(desk(picture())) > 500);
    check("which nobody has taken yet", window("Audience") == null);
    keep("plugged-in");
    key("m");
    see("the audience's window, where it stood", () -> stands("Audience", RIGHT));
    see("black", () -> room(picture()).count(BLACK) == 1024 * 768);
    check("the speaker's where it was", stands("Speaker", LEFT));
    key("b");
    see("a stop", () -> room(picture()).count(PAPER) > 1024 * 768 / 3);
    keep("taken");
    key("Escape");
    check("it asks first", window("Audience") != null);
    key("Escape");
    see("the end", () -> window("Audience") == null && window("Speaker") == null);
  }

  private void oneScreen() throws Exception {
    unplug();
    settled();
    key("F5");
    keep("one-screen-asks");
    check("it asks first", window("Audience") == null);
    key("Return");
    see("the audience's window on the one screen", () -> stands("Audience", LEFT));
    Shot before = desk(keep("one-screen"));
    check("nothing of the speaker's", before.count(SPEAKER) == 0);
    key("n");
    see("the notes before it", () -> desk(picture()).count(SPEAKER) > 1280 * 800 / 10);
    keep("one-screen-notes");
    key("n");
    see("and gone again", () -> before.differing(desk(picture())) == 0);
    plugIn();
    check("a new screen changes nothing by itself", before.differing(desk(settled())) == 0);
    key("m");
    see("one for each", () -> stands("Audience", RIGHT) && stands("Speaker", LEFT));
    keep("one-screen-two");
    key("Escape");
    check("it asks first", window("Audience") != null);
    key("Escape");
    see("the end", () -> window("Audience") == null && window("Speaker") == null);
  }

  /// Tells whether a window fills a screen, the audience's to the last pixel.
  private boolean stands(String title, Bounds screen) throws Exception {
    String id = window(title);
    String said = id == null ? null : words("xwininfo", "-id", id);
    if (said == null) {
      return false;
    }
    int[] values = new int[4];
    List<String> names =
        List.of("Absolute upper-left X", "Absolute upper-left Y", "Width", "Height");
    for (String line : said.lines().map(String::strip).toList()) {
      int at = line.indexOf(':') < 0 ? -1 : names.indexOf(line.substring(0, line.indexOf(':')));
      if (at >= 0) {
        values[at] = Integer.parseInt(line.substring(line.indexOf(':') + 1).strip());
      }
    }
    Bounds found = new Bounds(values[0], values[1], values[2], values[3]);
    return title.equals("Audience") ? screen.equals(found) : screen.filledBy(found);
  }

  /// Keeps a picture of both screens, once nothing changes any more.
  private Shot keep(String name) throws Exception {
    Shot all = settled();
    all.save(left.resolve("%02d-%s.png".formatted(++pictures, name)));
    return all;
  }
}
