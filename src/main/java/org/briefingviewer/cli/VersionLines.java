// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.briefingviewer.ingest.apart.ReaderConfinement;
import picocli.CommandLine.IVersionProvider;

/// What `--version` says: the program's version with the commit that it was built from, and what
/// this system lets it promise of documents.
final class VersionLines implements IVersionProvider {
  private static final String READ =
      "Documents are read by a process of their own. Its threads that read cannot";

  private static final String JAVAS_OWN = " Java's own threads in it keep all rights.";

  /// Written by `src/build/BuildStamp.java`; both values are empty where the build knew no commit.
  private static final String STAMP = "build.properties";

  @Override
  public String[] getVersion() throws InterruptedException {
    return new String[] {
      "briefing-viewer " + CommandLineProgram.VERSION + " (" + origin() + ")", promise()
    };
  }

  private static String origin() {
    Properties stamp = new Properties();
    try (InputStream in = VersionLines.class.getResourceAsStream(STAMP)) {
      if (in != null) {
        stamp.load(in);
      }
    } catch (IOException _) {
      stamp.clear();
    }
    String commit = stamp.getProperty("commit", "");
    return commit.isEmpty()
        ? "commit unknown"
        : "commit " + commit + ", " + stamp.getProperty("date", "");
  }

  private static String promise() throws InterruptedException {
    return switch (ReaderConfinement.tried()) {
      case NO_WRITING_NOR_CONNECTING ->
          READ
              + " write files, start programs or open TCP connections; they can read other files,"
              + " change rights of files, and use UDP and local sockets."
              + JAVAS_OWN;
      case NO_WRITING ->
          READ
              + " write files or start programs; they can read other files, change rights of files"
              + " and open connections."
              + JAVAS_OWN;
      case NONE ->
          "Documents are read by a process of their own; this system cannot keep it from writing"
              + " or connecting.";
    };
  }
}
