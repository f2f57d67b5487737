// A program with much of the standard library in it, to measure loading: it answers one line from each part.
package main

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"go/format"
	"html/template"
	"image"
	"image/png"
	"math/big"
	"net/http"
	"net/url"
	"os"
	"regexp"
	"strings"
)

func main() {
	source, err := format.Source([]byte("package p\nfunc  f( ) { x:=1 ;_=x }"))
	fmt.Printf("%q %v\n", source, err)
	page := template.Must(template.New("page").Parse("<a href='{{.}}'>{{.}}</a>\n"))
	if err := page.Execute(os.Stdout, "javascript:alert(1) & more"); err != nil {
		panic(err)
	}
	var packed bytes.Buffer
	writer := gzip.NewWriter(&packed)
	writer.Write([]byte(strings.Repeat("apus ", 1000)))
	writer.Close()
	fmt.Println(packed.Len() < 200)
	text, _ := json.Marshal(map[string]any{"sum": fmt.Sprintf("%x", sha256.Sum256([]byte("apus")))})
	fmt.Println(string(text))
	document, _ := xml.Marshal(struct {
		XMLName struct{} `xml:"a"`
		B       int      `xml:"b"`
	}{B: 3})
	fmt.Println(string(document))
	var picture bytes.Buffer
	png.Encode(&picture, image.NewGray(image.Rect(0, 0, 10, 10)))
	fmt.Println(picture.Len() > 50)
	fmt.Println(new(big.Int).Exp(big.NewInt(3), big.NewInt(200), nil))
	request, err := http.NewRequest("GET", "http://example.com/?q=1", nil)
	fmt.Println(request.Host, err, url.QueryEscape("a b&c"), regexp.MustCompile(`\d+`).FindString("abc123"))
	client := http.Client{}
	_, err = client.Do(request)
	fmt.Println(err != nil)
}
