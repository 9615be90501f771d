// SPDX-License-Identifier: Apache-2.0

/// Compares what the program finds with what a person drew. The cases are text files (see
/// `golden/README.md` in the test resources); start at [GoldenTest], then [GoldenReader] for their
/// form and [Comparison] for the classes of error.
@NullMarked
package org.briefingviewer.golden;

import org.jspecify.annotations.NullMarked;
