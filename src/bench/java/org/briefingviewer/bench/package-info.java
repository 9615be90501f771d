// SPDX-License-Identifier: Apache-2.0

/// Measures how fast texts are read, kept, and marked: `mvn -Dfast -DskipTests -Dbench=jmh verify`,
/// with `-Djmh.args="…"` for options of JMH. It asserts nothing; the figures stand in
/// `src/docs/performance.md`.
@NullMarked
package org.briefingviewer.bench;

import org.jspecify.annotations.NullMarked;
