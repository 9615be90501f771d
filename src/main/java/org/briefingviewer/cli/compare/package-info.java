// SPDX-License-Identifier: Apache-2.0

/// The verbs that hold reports side by side: `compare`, `diff`, `draft`. Their JSON stands in
/// `src/docs/data-formats.md`.
@NullMarked
package org.briefingviewer.cli.compare;

import org.jspecify.annotations.NullMarked;
