// SPDX-License-Identifier: Apache-2.0

/// Who gives what a Korean sentence says: verbs of saying, those that estimate, and who is named by
/// whom.
@NullMarked
package org.briefingviewer.extract.korean.source;

import org.jspecify.annotations.NullMarked;
