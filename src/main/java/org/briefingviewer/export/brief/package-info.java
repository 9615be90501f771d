// SPDX-License-Identifier: Apache-2.0

/// The brief on one page, in each kind of file that it can be: [BriefFormat].
@NullMarked
package org.briefingviewer.export.brief;

import org.jspecify.annotations.NullMarked;
