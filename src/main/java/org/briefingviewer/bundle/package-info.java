// SPDX-License-Identifier: Apache-2.0
/// `.briefing` files to model and back.
///
/// Start at [BundleReader]: it opens a file and gives a [Bundle], whose articles are read when they
/// are chosen. [BundleWriter] saves, [BundleCheck] tells everything that is wrong with a file. The
/// package writes nothing but the file it is asked to save, and never fetches an address.
@NullMarked
package org.briefingviewer.bundle;

import org.jspecify.annotations.NullMarked;
