// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.apart;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// How the process that reads documents is started.
///
/// @param megabytes how much memory its documents may take
/// @param classPath where its classes are
/// @param main what it runs
record ReaderCommand(long megabytes, String classPath, String main) {
  private static final long MEGABYTE = 1 << 20;

  /// A third of what the program has, so that both fit into 512 MB; whoever gives that more gives
  /// this more.
  private static final int SHARE = 3;

  private static final int BEGUN = 24;
  private static final int YOUNG = 16;

  static ReaderCommand ofThisProgram() {
    return new ReaderCommand(
        Runtime.getRuntime().maxMemory() / MEGABYTE / SHARE,
        System.getProperty("java.class.path", ""),
        ReaderMain.class.getName());
  }

  List<String> line() {
    List<String> line = new ArrayList<>();
    line.add(java().toString());
    line.add("-Xmx" + megabytes + "m");
    // Java gives nothing back below what it began with, which would be all on a large machine.
    line.add("-Xms" + Math.min(BEGUN, megabytes) + "m");
    line.add("-Xmn" + Math.min(YOUNG, megabytes / 2) + "m");
    line.add("-XX:+UseSerialGC");
    line.add("-XX:TieredStopAtLevel=1");
    // What one document took is given back, and not kept for the next one.
    line.add("-XX:MinHeapFreeRatio=10");
    line.add("-XX:MaxHeapFreeRatio=20");
    line.add("-XX:-ShrinkHeapInSteps");
    // A document that takes all memory ends the process, wherever in it that happens.
    line.add("-XX:+ExitOnOutOfMemoryError");
    // What Java says of that must not stand between the answers.
    line.add("-XX:+DisplayVMOutputToStderr");
    // It leaves nothing anywhere, not even when it crashes.
    line.add("-XX:-UsePerfData");
    line.add("-XX:-CreateCoredumpOnCrash");
    line.add("-XX:+SuppressFatalErrorMessage");
    line.add("-XX:+DisableAttachMechanism");
    line.add("-Xshare:auto");
    line.add("--enable-native-access=ALL-UNNAMED");
    line.add("-Djava.awt.headless=true");
    line.add("-cp");
    line.add(classPath);
    line.add(main);
    return line;
  }

  private static Path java() {
    Path folder = Path.of(System.getProperty("java.home", ""), "bin");
    Path windows = folder.resolve("java.exe");
    return Files.exists(windows) ? windows : folder.resolve("java");
  }
}
