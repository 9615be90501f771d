// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer;

import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.briefingviewer.app.ProgramFolders;
import org.briefingviewer.app.handover.HandoverSender;
import org.briefingviewer.app.handover.MeetingPlace;
import org.briefingviewer.app.system.WindowsWords;
import org.briefingviewer.bundle.signature.KeyFolder;
import org.briefingviewer.cli.CommandLineProgram;
import org.briefingviewer.cli.WindowCall;
import org.briefingviewer.cli.console.GivenFile;
import org.briefingviewer.cli.console.OwnFolders;
import org.briefingviewer.cli.console.VerbStreams;
import org.briefingviewer.cli.revision.CopyMemory;
import org.jspecify.annotations.Nullable;

/// Starts the program: the window, or a verb of the command line.
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    try {
      boolean windows = System.getProperty("os.name", "").startsWith("Windows");
      start(windows ? WindowsWords.of(args) : args);
    } catch (LinkageError e) {
      System.err.println(unloaded(e));
      System.exit(1);
    }
  }

  /// Says that a class could not be loaded: Java tells a jar that the system lets nobody open as
  /// one that is not there. With jars that cannot be opened nothing else of the program may be
  /// asked.
  static String unloaded(LinkageError e) {
    return "briefing-viewer: A part of the program could not be loaded ("
        .concat(String.valueOf(e.getMessage()))
        .concat("). Allow it more open files, for example with: ulimit -n 256")
        .concat(" - and if that does not help, install the program again.");
  }

  private static void start(String... args) {
    ProgramFolders places = ProgramFolders.here();
    WindowCall call = WindowCall.of(args);
    if (call != null) {
      Path given = call.file();
      boolean training = Boolean.getBoolean("briefing.training");
      if (training || hasDisplay(System.getProperty("os.name", ""), System.getenv())) {
        // Found in a training too, so that later starts have it ready.
        MeetingPlace meeting = places.meeting();
        if (training || call.newWindow() || !isHandedOver(meeting, given)) {
          WindowStart.start(places, given, 0);
        }
        return;
      }
      drawInstead(places, given);
    }
    runVerb(places, args);
  }

  /// Tells whether a window that runs already shows the file. One that is not there is no reason to
  /// take away what that window shows.
  private static boolean isHandedOver(@Nullable MeetingPlace meeting, @Nullable Path given) {
    return meeting != null
        && meeting.mayBeAttended()
        && (given == null || Files.exists(given))
        && new HandoverSender(meeting).give(given);
  }

  private static void runVerb(ProgramFolders places, String... args) {
    // The launcher looks, for Java can only tell whether the input and the output are terminals.
    boolean terminal = Boolean.getBoolean("briefing.terminal");
    VerbStreams streams =
        new VerbStreams(
            System.in, to(FileDescriptor.out), to(FileDescriptor.err), terminal, consolePage());
    KeyFolder keys = new KeyFolder(places.keys());
    streams.keys().know(keys);
    CopyMemory memory = new CopyMemory(places.issued(), Clock.system(ZoneId.systemDefault()));
    boolean display = hasDisplay(System.getProperty("os.name", ""), System.getenv());
    PresentationStart presenting = new PresentationStart(places, streams.keys(), display);
    int status =
        new CommandLineProgram(
                streams,
                new PictureStudio(places, streams.keys()),
                new ExportOffice(places, streams.keys()),
                memory,
                presenting,
                new OwnFolders(keys, places.indexes()))
            .run(args);
    Path presented = presenting.file();
    if (presented == null) {
      System.exit(status);
    } else {
      present(places, presented, presenting.stop());
    }
  }

  /// Returns the code page of the console where its output is read in another than UTF-8, as on
  /// Windows; null where it is not, or where what is said goes elsewhere.
  private static @Nullable String consolePage() {
    String page = System.getProperty("stdout.encoding", "UTF-8");
    boolean other = !page.equalsIgnoreCase("UTF-8");
    boolean windows = System.getProperty("os.name", "").startsWith("Windows");
    boolean read =
        other
            && windows
            && Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    return read ? page : null;
  }

  private static void present(ProgramFolders places, Path file, int stop) {
    MeetingPlace meeting = places.meeting();
    if (meeting == null
        || !meeting.mayBeAttended()
        || !new HandoverSender(meeting).present(file, stop)) {
      WindowStart.start(places, file, stop);
    }
  }

  /// Tells whether a window can be shown: on Linux only where an X or Wayland display is named.
  static boolean hasDisplay(String system, Map<String, String> environment) {
    return !system.toLowerCase(Locale.ROOT).contains("linux")
        || named(environment.get("DISPLAY"))
        || named(environment.get("WAYLAND_DISPLAY"));
  }

  private static boolean named(@Nullable String display) {
    return display != null && !display.isBlank();
  }

  private static void drawInstead(ProgramFolders places, @Nullable Path given) {
    Path briefing = given == null ? places.sample() : given;
    if (GivenFile.misnamed(briefing.toString()) != null) {
      runVerb(places, "check", briefing.toString());
    } else if (!Files.exists(briefing)) {
      System.err.println(
          "briefing-viewer: "
              + briefing
              + ": There is no such file or folder. Check the name and the path.");
      System.exit(1);
    }
    Path picture = places.picture();
    System.err.println(
        "There is no display here, so the window cannot be shown. It is drawn into a picture"
            + " instead:");
    runVerb(places, "picture", briefing.toString(), "-o", picture.toString());
  }

  private static OutputStream to(FileDescriptor descriptor) {
    return new BufferedOutputStream(new FileOutputStream(descriptor));
  }
}
