// SPDX-License-Identifier: Apache-2.0

/// Where reports of one thing come from. Start at [OriginFinder]: reports with a common origin are
/// put together with what speaks for it; of the others it says that none was found, never that they
/// are independent. [TextReuse] finds articles that share sentences.
@NullMarked
package org.briefingviewer.compare.origin;

import org.jspecify.annotations.NullMarked;
