// SPDX-License-Identifier: Apache-2.0

/// How much of a file an article lacks, as far as whoever reads it has to be told, and which
/// article no window shows. It knows the article and what was left out of it, and not why a step
/// left it out.
@NullMarked
package org.briefingviewer.model.omission;

import org.jspecify.annotations.NullMarked;
