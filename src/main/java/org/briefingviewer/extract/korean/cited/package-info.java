// SPDX-License-Identifier: Apache-2.0

/// Whom a Korean sentence goes by where nobody is said to say it: whoever a record is of, who is
/// cited, and who is named at the end.
@NullMarked
package org.briefingviewer.extract.korean.cited;

import org.jspecify.annotations.NullMarked;
