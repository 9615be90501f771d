// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli;

import org.briefingviewer.ingest.apart.Confinement;
import picocli.CommandLine.IVersionProvider;

/// What `--version` says: the program's version, and what this system lets it promise of documents.
final class VersionLines implements IVersionProvider {
  @Override
  public String[] getVersion() throws InterruptedException {
    return new String[] {"briefing-viewer " + CommandLineProgram.VERSION, promise()};
  }

  private static String promise() throws InterruptedException {
    return switch (Confinement.tried()) {
      case NO_WRITING_NOR_CONNECTING ->
          "Documents are read by a process that cannot write, start programs or open a"
              + " TCP connection.";
      case NO_WRITING ->
          "Documents are read by a process that cannot write or start programs; this system"
              + " cannot keep it from connecting.";
      case NONE ->
          "Documents are read by a process of their own; this system cannot keep it from writing"
              + " or connecting.";
    };
  }
}
