// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.verb;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.briefingviewer.cli.console.VerbStreams;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// A verb of the command line; running it gives its exit status.
public abstract class Verb implements Callable<Integer> {
  /// Where it reads and what it says.
  protected final VerbStreams streams;

  @Spec private CommandSpec spec = CommandSpec.create();

  protected Verb(VerbStreams streams) {
    this.streams = streams;
  }

  /// Returns the briefing that it changes where that stands, unless another file is named for the
  /// result; null where this call has none.
  public @Nullable Path revised() {
    return null;
  }

  /// Returns this call.
  protected final CommandLine line() {
    return spec.commandLine();
  }

  /// Returns that this call says what no call can.
  ///
  /// @param what a sentence: what is wrong, or what to say instead
  protected final ParameterException wrong(String what) {
    return new ParameterException(line(), what);
  }
}
