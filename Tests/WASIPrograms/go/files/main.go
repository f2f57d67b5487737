// Files and directories in what is preopened as /.
package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
)

func check(err error) {
	if err != nil {
		fmt.Println("error:", err)
	}
}

func main() {
	check(os.MkdirAll("/tree/a/b", 0o755))
	for i := 0; i < 5; i++ {
		check(os.WriteFile(fmt.Sprintf("/tree/a/b/%d.txt", i), []byte(fmt.Sprintf("file %d\n", i)), 0o644))
	}
	file, err := os.OpenFile("/tree/log", os.O_CREATE|os.O_RDWR|os.O_APPEND, 0o644)
	check(err)
	for i := 0; i < 3; i++ {
		fmt.Fprintln(file, "line", i)
	}
	offset, err := file.Seek(5, io.SeekStart)
	fmt.Println(offset, err)
	scanner := bufio.NewScanner(file)
	for scanner.Scan() {
		fmt.Printf("%q\n", scanner.Text())
	}
	check(file.Truncate(4))
	info, err := file.Stat()
	check(err)
	fmt.Println(info.Name(), info.Size(), info.IsDir())
	check(file.Close())
	check(os.Rename("/tree/a/b/4.txt", "/tree/moved"))
	check(os.Remove("/tree/a/b/3.txt"))
	check(os.Symlink("moved", "/tree/link"))
	target, err := os.Readlink("/tree/link")
	fmt.Println(target, err)
	check(filepath.WalkDir("/tree", func(path string, entry fs.DirEntry, err error) error {
		fmt.Println(path, entry.IsDir(), entry.Type()&fs.ModeSymlink != 0, err)
		return nil
	}))
	data, err := os.ReadFile("/tree/link")
	fmt.Printf("%q %v\n", data, err)
	_, err = os.Open("/tree/missing")
	fmt.Println(err, errors.Is(err, fs.ErrNotExist))
	_, err = os.Open("/../outside")
	fmt.Println(err != nil)
	fmt.Println(os.Remove("/tree") != nil)
	check(os.Mkdir("/tree", 0o755))
	check(os.RemoveAll("/tree/a"))
	entries, err := os.ReadDir("/tree")
	fmt.Println(len(entries), err)
}
