/** Which methods an address has, for {@code Allow}. */
package org.duijie.web.methods;
