#include <libxml/HTMLparser.h>
#include <libxml/tree.h>

/// `xmlFree` is a variable that holds a function.
static inline void cria_xml_free(void *pointer) { xmlFree(pointer); }
