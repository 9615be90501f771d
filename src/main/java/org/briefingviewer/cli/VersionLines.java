// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli;

import org.briefingviewer.ingest.apart.Confinement;
import picocli.CommandLine.IVersionProvider;

/// What `--version` says: the program's version, and what this system lets it promise of documents.
final class VersionLines implements IVersionProvider {
  private static final String READ =
      "Documents are read by a process of their own. Its threads that read cannot";

  private static final String JAVAS_OWN = " Java's own threads in it keep all rights.";

  @Override
  public String[] getVersion() throws InterruptedException {
    return new String[] {"briefing-viewer " + CommandLineProgram.VERSION, promise()};
  }

  private static String promise() throws InterruptedException {
    return switch (Confinement.tried()) {
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
